namespace NetChooser.Cli.Tests;

/// <summary>A file that is gone afterwards.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(byte[] bytes) => File.WriteAllBytes(Name, bytes);

    public TemporaryFile(string text) => File.WriteAllText(Name, text);

    public string Name { get; } = Path.GetTempFileName();

    public void Dispose() => File.Delete(Name);
}
