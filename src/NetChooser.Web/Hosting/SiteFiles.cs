using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace NetChooser.Web.Hosting;

/// <summary>
/// The files below <c>wwwroot</c>, held in memory and compressed once. One hash over all of them stands in their address, so a browser may
/// keep them for a year, and links between them stay relative. Works the same in run, test and publish.
/// </summary>
public sealed class SiteFiles
{
    /// <summary>Where the files stand.</summary>
    public const string Prefix = "/assets";

    private const string KeepForAYear = "public, max-age=31536000, immutable";
    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly FrozenDictionary<string, SiteFile> files;

    private SiteFiles(string hash, FrozenDictionary<string, SiteFile> files)
    {
        Hash = hash;
        this.files = files;
    }

    /// <summary>Names the exact set of files.</summary>
    public string Hash { get; }

    /// <summary>The address of a file, such as <c>css/site.css</c>.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public string this[string path] => files.ContainsKey(path)
        ? $"{Prefix}/{Hash}/{path}"
        : throw new ArgumentException($"wwwroot has no file {path}.", nameof(path));

    /// <summary>Reads every file below a folder.</summary>
    public static SiteFiles Load(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = new Dictionary<string, SiteFile>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            var bytes = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
            files.Add(path, SiteFile.Of(bytes, Types.TryGetContentType(path, out var type) ? type : "text/plain; charset=utf-8"));
        }
        return new SiteFiles(Convert.ToHexStringLower(hash.GetHashAndReset())[..12], files.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Answers a request for a file. An address with an older hash gets the present file, but may not be kept.</summary>
    public IResult Serve(HttpContext context, string hash, string? path)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (path is null || !files.TryGetValue(path, out var file)) return Results.NotFound();
        context.Response.Headers.CacheControl = hash == Hash ? KeepForAYear : "no-cache";
        var small = file.Brotli is not null && context.Request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value == "br" && accepted.Quality is null or > 0);
        if (file.Brotli is not null) context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (small) context.Response.Headers.ContentEncoding = "br";
        return Results.Bytes(small ? file.Brotli! : file.Bytes, file.Type, entityTag: new EntityTagHeaderValue($"\"{Hash}{(small ? "-br" : "")}\""));
    }

    private sealed record SiteFile(byte[] Bytes, byte[]? Brotli, string Type)
    {
        public static SiteFile Of(byte[] bytes, string type)
        {
            using var packed = new MemoryStream();
            using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(bytes);
            return new SiteFile(bytes, packed.Length < bytes.Length * 9 / 10 ? packed.ToArray() : null, type);
        }
    }
}
