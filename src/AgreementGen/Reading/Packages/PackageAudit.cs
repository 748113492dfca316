using AgreementGen.Diagnostics;

namespace AgreementGen.Reading.Packages;

/// <summary>Says what a document brings along or points at that is not text: macros, and things outside of the file.</summary>
internal static class PackageAudit
{
    /// <summary>Links that a reader has to click are harmless.</summary>
    private const string Link = "hyperlink";

    public static void Report(DocxPackage package, string path, DiagnosticBag diagnostics)
    {
        var relationships = package.RelationshipsOf(package.MainPart);
        if (Array.Exists(relationships, relationship => relationship.Type == "vbaProject"))
            diagnostics.Add(Kinds.DocxMacros, default, path);
        foreach (var relationship in relationships)
        {
            if (relationship is { IsExternal: true, Type: not Link })
                diagnostics.Add(Kinds.DocxExternal, default, path, relationship.Type, relationship.Target);
        }
    }
}
