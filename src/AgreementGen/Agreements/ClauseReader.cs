using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>Reads the nodes of the body, of any depth.</summary>
internal static class ClauseReader
{
    public static ImmutableArray<Clause> ReadAll(MappingReader owner, string key)
    {
        var items = owner.Items(key);
        if (items.IsEmpty)
            return [];
        var clauses = ImmutableArray.CreateBuilder<Clause>(items.Length);
        foreach (var item in items)
        {
            if (Read(item, key, owner.Scope) is { } clause)
                clauses.Add(clause);
        }
        return clauses.DrainToImmutable();
    }

    private static Clause? Read(YamlNode node, string key, ReadingScope scope)
    {
        switch (node)
        {
            case YamlMapping:
                return MappingReader.Open(node, key, ProgramKeys.Clause, scope) is { } clause ? Read(clause) : null;
            case YamlScalar:
                return Values.Text(node, key, scope) is { } text
                    ? new Clause { Text = text, Location = text.Location }
                    : null;
            default:
                scope.Reject(Kinds.NodeExpected, node, key);
                return null;
        }
    }

    private static Clause Read(MappingReader clause)
    {
        clause.Exclude("heading", "party");
        clause.Exclude("text", "kind");
        clause.CheckLayering();
        var unnumbered = clause.Truth("unnumbered");
        if (unnumbered && clause.KeyOf("label") is { } label)
            clause.Scope.Found.Add(Kinds.LabelIgnored, label.Location);
        if (!SaysSomething(clause))
            clause.Scope.Found.Add(Kinds.EmptyClause, clause.Location);
        return new Clause
        {
            Id = clause.Scope.Define(clause.Id("id")),
            Heading = clause.Text("heading"),
            Text = clause.Text("text"),
            Kind = (ClauseKind?)clause.Word("kind"),
            Replaces = clause.Text("replaces"),
            Items = ReadAll(clause, "items"),
            Party = clause.Scope.Refer(clause.Text("party")),
            Table = clause.Mapping("table") is { } table ? TableReader.Read(table) : null,
            Numbering = clause.Formats("numbering"),
            Label = clause.Text("label"),
            Start = clause.WholeNumber("start"),
            IsUnnumbered = unnumbered,
            Location = clause.Location,
        };
    }

    private static bool SaysSomething(MappingReader clause) =>
        clause.KeyOf("heading") is not null
        || clause.KeyOf("text") is not null
        || clause.KeyOf("kind") is not null
        || clause.KeyOf("party") is not null
        || clause.KeyOf("table") is not null
        || clause.KeyOf("items") is not null;
}
