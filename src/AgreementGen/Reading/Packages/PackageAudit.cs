using AgreementGen.Diagnostics;

namespace AgreementGen.Reading.Packages;

/// <summary>Says what a document brings along or points at that is not text: macros, and things outside of the file.</summary>
internal static class PackageAudit
{
    /// <summary>Links that a reader has to click are harmless.</summary>
    private const string Link = "hyperlink";

    public static void Report(DocxPackage package, string path, DiagnosticBag diagnostics)
    {
        var own = package.RelationshipsOf(package.MainPart);
        if (Array.Exists(own, relationship => relationship.Type == "vbaProject"))
            diagnostics.Add(Kinds.DocxMacros, default, path);
        // Pictures hang on headers, the template on the settings.
        var parts = own.Where(relationship => !relationship.IsExternal).Select(relationship => relationship.Target);
        var outside = parts
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(package.RelationshipsOf)
            .Concat(own)
            .Where(relationship => relationship is { IsExternal: true, Type: not Link });
        foreach (var kind in outside.GroupBy(relationship => relationship.Type, StringComparer.Ordinal))
            diagnostics.Add(Kinds.DocxExternal, default, path, kind.Key, kind.First().Target, kind.Count());
    }
}
