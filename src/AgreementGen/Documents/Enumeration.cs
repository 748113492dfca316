namespace AgreementGen.Documents;

/// <summary>Several things in running text: A, B và C.</summary>
internal static class Enumeration
{
    public static string Of(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} và {items[^1]}";
}
