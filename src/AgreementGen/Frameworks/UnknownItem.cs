using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>An id that an instruction names and no item has.</summary>
internal static class UnknownItem
{
    /// <summary>How many ids a message lists.</summary>
    private const int Shown = 20;

    /// <param name="instruction"><c>remove</c>, <c>before</c> or <c>after</c>.</param>
    /// <param name="items">Those that could have been meant, with all below them.</param>
    public static void Report(string instruction, YamlScalar id, IEnumerable<YamlNode> items, DiagnosticBag diagnostics)
    {
        var known = Ids(items).Where(other => other != id.Value).ToList();
        if (Nearest.To(id.Value, known) is { } nearest)
            diagnostics.Add(Kinds.MisspeltItem, id.Location, instruction, id.Value, nearest);
        else
            diagnostics.Add(Kinds.UnknownItem, id.Location, instruction, id.Value, List(known));
    }

    private static string List(List<string> ids) =>
        ids.Count == 0 ? "–" : string.Join(", ", ids.Take(Shown)) + (ids.Count > Shown ? ", …" : "");

    private static IEnumerable<string> Ids(IEnumerable<YamlNode> items)
    {
        foreach (var item in items.OfType<YamlMapping>())
        {
            if (ItemId.Of(item) is { } id)
                yield return id.Value;
            foreach (var key in ItemLayering.ListKeys)
            {
                if (item.Find(key)?.Value is not YamlSequence list)
                    continue;
                foreach (var below in Ids(list.Items))
                    yield return below;
            }
        }
    }
}
