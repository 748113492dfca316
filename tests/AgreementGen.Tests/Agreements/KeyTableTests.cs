using AgreementGen.Agreements;
using AgreementGen.Documents;

namespace AgreementGen.Tests.Agreements;

/// <summary>The table of keys against the reader and the model.</summary>
public class KeyTableTests
{
    /// <summary>A program with a place for one more key in each mapping, and a mapping of its own that the key's value breaks.</summary>
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["agreement"] = "{0}",
        ["header"] = "header: {{ {0} }}",
        ["party"] = "parties: [ {{ {0} }} ]",
        ["order"] = "order: {{ {0} }}",
        ["details"] = "parties: [ {{ name: Ban, details: {{ {0} }} }} ]",
        ["signer"] = "parties: [ {{ name: Ban, signer: {{ {0} }} }} ]",
        ["witness"] = "witnesses: [ {{ {0} }} ]",
        ["authority"] = "parties: [ {{ name: Ban, signer: {{ authority: {{ {0} }} }} }} ]",
        ["legal_basis"] = "legal_bases: [ {{ {0} }} ]",
        ["clause"] = "clauses: [ {{ {0} }} ]",
        ["table"] = "clauses: [ {{ table: {{ {0} }} }} ]",
        ["column"] = "clauses: [ {{ table: {{ columns: [ {{ {0} }} ] }} }} ]",
        ["cell"] = "clauses: [ {{ table: {{ columns: [ a ], rows: [ [ {{ {0} }} ] ] }} }} ]",
        ["annex"] = "annexes: [ {{ {0} }} ]",
        ["signatures"] = "signatures: {{ {0} }}",
        ["copies"] = "copies: {{ {0} }}",
    };

    public static TheoryData<string, string> Keys()
    {
        var keys = new TheoryData<string, string>();
        foreach (var table in ProgramKeys.All)
        {
            foreach (var key in table.Keys)
                keys.Add(table.Name, key.Name);
        }
        return keys;
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_is_read_so_that_a_wrong_value_is_reported_at_the_value(string table, string key)
    {
        // A list in a list is no value of any key.
        var text = string.Format(null, Places[table], $"{key}: [[[x]]]");
        if (key == "vars")
            text = "vars: x";
        if (key is "authority" or "rows" or "columns")
            text = text.Replace("[[[x]]]", "[[[[x]]]]", StringComparison.Ordinal);
        _ = Programs.Read(text, out var found);
        Assert.Contains(
            found.ToSorted(),
            d =>
                d.Location.Text.Contains('x')
                && string.CompareOrdinal(d.Kind.Code, "AG133") >= 0
                && string.CompareOrdinal(d.Kind.Code, "AG137") <= 0
        );
        Assert.DoesNotContain(found.ToSorted(), d => d.Kind.Code is "AG130" or "AG131");
    }

    [Fact]
    public void Words_stand_for_the_values_of_their_enumerations_in_order()
    {
        Check<Medium>(ProgramKeys.Agreement, "medium");
        Check<State>(ProgramKeys.Agreement, "state");
        Check<Heading>(ProgramKeys.Header, "heading");
        Check<IssuerLayout>(ProgramKeys.Header, "layout");
        Check<IssuerMark>(ProgramKeys.Header, "mark");
        Check<PoliticalSystem>(ProgramKeys.Party, "system");
        Check<PoliticalSystem>(ProgramKeys.Witness, "system");
        Check<AuthorityForm>(ProgramKeys.Authority, "form");
        Check<ClauseKind>(ProgramKeys.Clause, "kind");
        Check<Alignment>(ProgramKeys.Column, "align");
        Check<Alignment>(ProgramKeys.Cell, "align");
        Check<Orientation>(ProgramKeys.Annex, "orientation");
        Check<Side>(ProgramKeys.Signatures, "lead");
    }

    private static void Check<T>(KeyTable table, string key)
        where T : struct, Enum
    {
        var words = ((ValueShape.WordsShape)table.Find(key)!.Value).Values;
        Assert.Equal(
            Enum.GetNames<T>().Select(name => name.ToUpperInvariant()),
            words.Select(word => word.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant())
        );
    }

    [Fact]
    public void Keys_are_unique_in_their_table_and_described_in_both_languages()
    {
        foreach (var table in ProgramKeys.All)
        {
            Assert.Equal(table.Keys.Length, table.Keys.DistinctBy(key => key.Name, StringComparer.Ordinal).Count());
            Assert.All(table.Keys, key => Assert.EndsWith(".", key.Vietnamese, StringComparison.Ordinal));
            Assert.All(table.Keys, key => Assert.EndsWith(".", key.English, StringComparison.Ordinal));
            Assert.All(table.Keys, key => Assert.True(key.Vietnamese.IsNormalized()));
        }
    }
}
