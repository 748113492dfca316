using System.Collections.Concurrent;
using System.Collections.Immutable;
using AgreementGen.Tests.Samples;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace AgreementGen.Tests.Printing;

/// <summary>
/// One to nine parties under four headers, as draft and issued, electronic and on paper: 144 programs whose bodies end everywhere on
/// a page, and what LibreOffice prints of them, read from the places of the words.
/// </summary>
public sealed class MatrixTests
{
    private static readonly ConcurrentDictionary<string, byte[]> Written = new(StringComparer.Ordinal);

    [Fact]
    public void The_schema_of_Word_finds_nothing()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        var programs = MatrixProgram.All.ToList();
        Assert.Equal(9 * 4 * 2 * 2, programs.Count);

        Assert.Empty(programs.SelectMany(program => Errors(validator, program)));
    }

    /// <summary>One start of LibreOffice for all of them.</summary>
    [SkippableFact]
    public void Everything_stands_where_it_should()
    {
        var programs = MatrixProgram.All.ToList();
        var printed = LibreOffice.Print(programs.ToDictionary(p => p.Name, Write, StringComparer.Ordinal));

        var faults = programs.SelectMany(program =>
            Check(program, printed[program.Name]).Select(fault => $"{program.Name}: {fault}")
        );
        Assert.True(!faults.Any(), string.Join('\n', faults));
    }

    private static IEnumerable<string> Check(MatrixProgram program, ImmutableArray<PrintedPage> pages) =>
        [.. HeaderCheck.Faults(program, pages[0]), .. SignatureCheck.Faults(program, pages)];

    private static byte[] Write(MatrixProgram program) =>
        Written.GetOrAdd(program.Name, _ => AgreementPipeline.Write(program.Render(), OutputFormat.Docx).ToArray());

    private static IEnumerable<string> Errors(OpenXmlValidator validator, MatrixProgram program)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Write(program)), isEditable: false);
        return
        [
            .. validator
                .Validate(package)
                .Select(error => $"{program.Name}: {error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
        ];
    }
}
