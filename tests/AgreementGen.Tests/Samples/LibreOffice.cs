using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using AgreementGen.Tests.Printing;

namespace AgreementGen.Tests.Samples;

/// <summary>A second opinion on our documents: LibreOffice, when it is there. In CI it has to be.</summary>
internal static class LibreOffice
{
    /// <summary>The text of the PDF that each .docx becomes, by name; pages parted by form feeds.</summary>
    /// <param name="order">How pdftotext reads a page: <c>-raw</c> in the order of the file, <c>-layout</c> as it lies on the page.</param>
    public static Dictionary<string, string> Convert(
        IReadOnlyDictionary<string, byte[]> documents,
        string order = "-raw"
    ) => Convert(documents, pdf => Run("pdftotext", [order, pdf, "-"]));

    /// <summary>The pages of the PDF that each .docx becomes, by name, with every word in its place.</summary>
    public static Dictionary<string, ImmutableArray<PrintedPage>> Print(
        IReadOnlyDictionary<string, byte[]> documents
    ) => Convert(documents, pdf => PrintedPage.Read(Run("pdftotext", ["-bbox-layout", pdf, "-"])));

    private static Dictionary<string, T> Convert<T>(IReadOnlyDictionary<string, byte[]> documents, Func<string, T> read)
    {
        var folder = Directory.CreateTempSubdirectory("libreoffice-").FullName;
        try
        {
            var files = documents.Select(document => Save(folder, document.Key, document.Value)).ToList();
            var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
            Run(
                "soffice",
                [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. files]
            );
            return documents.Keys.ToDictionary(
                name => name,
                name => read(Path.Combine(folder, name + ".pdf")),
                StringComparer.Ordinal
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Each .docx as LibreOffice writes it again, after it had made another form of it.</summary>
    /// <param name="form">odt, doc, rtf …</param>
    public static Dictionary<string, byte[]> Rewrite(IReadOnlyDictionary<string, byte[]> documents, string form)
    {
        var folder = Directory.CreateTempSubdirectory("libreoffice-").FullName;
        try
        {
            var profile = "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
            var files = documents.Select(document => Save(folder, document.Key, document.Value)).ToList();
            foreach (var (to, from) in (ReadOnlySpan<(string, string)>)[(form, "docx"), ("docx", form)])
            {
                var sources = files.Select(file => Path.ChangeExtension(file, from));
                Run("soffice", [profile, "--headless", "--convert-to", to, "--outdir", folder, .. sources]);
            }
            return documents.Keys.ToDictionary(
                name => name,
                name => File.ReadAllBytes(Path.Combine(folder, name + ".docx")),
                StringComparer.Ordinal
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Save(string folder, string name, byte[] docx)
    {
        var path = Path.Combine(folder, name + ".docx");
        File.WriteAllBytes(path, docx);
        return path;
    }

    private static string Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                    Environment =
                    {
                        ["FONTCONFIG_FILE"] = TestRepository.Path("tests/AgreementGen.Tests/Samples/fonts.conf"),
                    },
                }
            )!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        catch (Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip.If(
                true,
                $"{program} is not installed: apt-get install libreoffice-writer-nogui poppler-utils fonts-croscore"
            );
            throw;
        }
    }
}
