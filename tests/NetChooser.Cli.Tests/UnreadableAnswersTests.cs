namespace NetChooser.Cli.Tests;

/// <summary>Files that hold no answers: each says what it is and how to mend it.</summary>
public sealed class UnreadableAnswersTests
{
    [Fact]
    public void AMissingFileIsNamed() => Refused("no-such-file", "There is no file no-such-file. Check the name, or use --set.");

    [Fact]
    public void AFileInAMissingFolderIsNamed() => Refused("no-such-folder/file", "There is no file no-such-folder/file.");

    [Fact]
    public void AFolderIsNoFile() => Refused(Run.MadeUpContent, "is a folder. Name the file in it.");

    [Fact]
    public void AnEmptyNameIsNoFile() => Refused("", "cannot be read");

    [Fact]
    public void BytesThatAreNoTextAreRefused()
    {
        using var notUtf8 = new TemporaryFile([0x50, 0xff, 0xfe, 0x00]);
        Refused(notUtf8.Name, "is not UTF-8 text.");
        using var zeros = new TemporaryFile("place=\0island");
        Refused(zeros.Name, "is not text.");
    }

    [Fact]
    public void JunkOnStandardInputIsRefused()
    {
        var run = Run.WithInput("\0\u0001\u0002", "recommend", "--from", "-");
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("error: standard input is not text.");
    }

    [Fact]
    public void AHugeFileIsRefused()
    {
        using var file = new TemporaryFile(new string('#', (1 << 20) + 1));
        Refused(file.Name, "is larger than 1024 KiB. Give only the answers.");
    }

    [Fact]
    public void ALongFileOfMistakesIsCutShort()
    {
        using var file = new TemporaryFile(string.Join('\n', Enumerable.Range(0, 20_000).Select(number => $"x{number}")));
        var run = Run.Of("recommend", "--from", file.Name);
        run.ExitCode.ShouldBe(3);
        run.Error.Split('\n').Length.ShouldBeLessThan(60);
        run.Error.ShouldContain("more.");
    }

    [Fact]
    public void TooManyValuesAreRefused()
    {
        using var file = new TemporaryFile(string.Join('\n', Enumerable.Repeat("place=island", 401)));
        Refused(file.Name, "401 values were given. Give at most 400.");
    }

    [Theory]
    [InlineData("""{"place": """, "is no JSON.")]
    [InlineData("""{"place": "island"} more""", "is no JSON.")]
    [InlineData("""["place"]""", "is JSON, but no object.")]
    [InlineData("""{"place": {"is": "island"}}""", "The value of 'place' is neither a word nor a list of words.")]
    [InlineData("""{"place": [null]}""", "The value of 'place' is neither a word nor a list of words.")]
    public void BrokenJsonIsNamed(string text, string message)
    {
        using var file = new TemporaryFile(text);
        Refused(file.Name, message);
    }

    private static void Refused(string name, string message)
    {
        var run = Run.Of("recommend", "--from", name);
        run.ExitCode.ShouldBe(3);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }
}
