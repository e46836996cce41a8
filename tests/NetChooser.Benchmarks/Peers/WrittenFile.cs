namespace NetChooser.Benchmarks.Peers;

/// <summary>A file for another program to read; gone afterwards.</summary>
internal sealed class WrittenFile : IDisposable
{
    public WrittenFile(string text) => File.WriteAllText(Path, text);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
