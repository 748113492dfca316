using AgreementGen.Diagnostics;
using AgreementGen.Reading;

namespace AgreementGen.Tests.Reading;

internal static class Views
{
    /// <summary>The view of a sound document.</summary>
    public static DocxView Read(byte[] docx)
    {
        var diagnostics = new DiagnosticBag();
        var view = DocxReader.Read("tệp.docx", docx, diagnostics);
        Assert.DoesNotContain(diagnostics.ToSorted(), diagnostic => diagnostic.Severity == Severity.Error);
        return view!;
    }
}
