using System.Runtime.CompilerServices;

namespace NetChooser.Tests;

/// <summary>Compares text with the file that a person approved.</summary>
internal static class Approval
{
    /// <summary>Fails when <c>Approved/{name}.txt</c> differs, and leaves the new text beside it, ready to be renamed.</summary>
    public static void Verify(string text, string name, [CallerFilePath] string caller = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(caller)!, "Approved");
        var approvedFile = Path.Combine(folder, $"{name}.txt");
        var receivedFile = Path.Combine(folder, $"{name}.received.txt");
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";
        if (approved == text)
        {
            File.Delete(receivedFile);
            return;
        }
        Directory.CreateDirectory(folder);
        File.WriteAllText(receivedFile, text);
        Assert.Fail($"The text changed. If the new one is right, rename {receivedFile} to {name}.txt.\n\nApproved:\n{approved}\n\nReceived:\n{text}");
    }
}
