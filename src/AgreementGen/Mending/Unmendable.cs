using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;
using AgreementGen.Reading.Packages;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>What keeps a document from being mended at all: a careful person would not touch it either.</summary>
internal static class Unmendable
{
    /// <summary>Bytes of the largest main part that is held in memory as a tree.</summary>
    public const int LargestPart = 8 * 1024 * 1024;

    /// <summary>Null: it may be mended. Known before any part is made a tree of.</summary>
    public static Kind? Of(DocxPackage package, DocxView view) =>
        view.HasTrackedChanges ? Kinds.MendingTracked
        : package.Entries.Any(IsTooLarge(package)) ? Kinds.MendingTooLarge
        : package.Entries.Any(entry => entry.IsEncrypted) ? Kinds.MendingUnsure
        : package.OwnRelationships.Any(one => one.Type == "origin") ? Kinds.MendingSigned
        : null;

    /// <summary>The same, of what the parts say.</summary>
    public static Kind? Of(DocxParts parts) =>
        IsProtected(parts) ? Kinds.MendingProtected
        : HasTrackedLooks(parts.Document) ? Kinds.MendingTracked
        : null;

    private static Func<ZipEntry, bool> IsTooLarge(DocxPackage package) =>
        entry =>
            string.Equals(entry.Name, package.MainPart, StringComparison.OrdinalIgnoreCase)
            && entry.Length > LargestPart;

    /// <summary>Somebody wants it not to be changed, or only under tracking (ECMA-376 part 1, 17.15.1.29, 17.15.1.93), or marked it as final.</summary>
    private static bool IsProtected(DocxParts parts)
    {
        var settings = Part(parts, parts.Package.RelationshipsOf(parts.Package.MainPart), "settings");
        var properties = Part(parts, parts.Package.OwnRelationships, "custom-properties");
        return settings?.Element(W + "writeProtection") is not null
            || IsOn((string?)settings?.Element(W + "documentProtection")?.Attribute(W + "enforcement"))
            || (
                properties?.Elements().FirstOrDefault(one => (string?)one.Attribute("name") == "_MarkAsFinal")
                    is { } mark
                && IsOn(mark.Value)
            );
    }

    private static XElement? Part(DocxParts parts, Relationship[] relationships, string type) =>
        Array.Find(relationships, one => one.Type == type && !one.IsExternal) is { Target: { } target }
            ? parts.Tree(target)?.Root
            : null;

    private static bool IsOn(string? value) => value is "1" or "true" or "on";

    /// <summary>A look that was changed under tracking (17.13.5): rejecting it would take ours back too.</summary>
    private static bool HasTrackedLooks(XElement document) =>
        document
            .Descendants()
            .Any(element =>
                element.Name.Namespace == W && element.Name.LocalName.EndsWith("Change", StringComparison.Ordinal)
            );
}
