using AgreementGen.Diagnostics;
using AgreementGen.Reading;
using AgreementGen.Tests.Architecture;
using VerifyXunit;

namespace AgreementGen.Tests.Reading;

/// <summary>Documents that other programs made (<c>Foreign/README.md</c> says how), each with what the reader sees in it.</summary>
[UsesVerify]
public sealed class ForeignTests
{
    private const string Folder = "tests/AgreementGen.Tests/Reading/Foreign";

    public static TheoryData<string> Names => [.. All];

    /// <summary>Without their extension.</summary>
    internal static IEnumerable<string> All =>
        CodeBase
            .Files(Folder)
            .Where(path => path.EndsWith(".docx", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path));

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_reader_sees(string file) =>
        Verifier.Verify(DocxViewText.Of(Views.Read(Load(file))), "txt").UseDirectory("Foreign").UseFileName(file);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_reported(string file)
    {
        var diagnostics = new DiagnosticBag();

        DocxReader.Read(file, Load(file), diagnostics);

        Assert.Equal(0, diagnostics.Count);
    }

    internal static byte[] Load(string file) => File.ReadAllBytes(TestRepository.Path($"{Folder}/{file}.docx"));
}
