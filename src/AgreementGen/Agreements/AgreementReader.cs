using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>Reads a program file into an <see cref="Agreement"/>; every mistake in the file is reported in one run.</summary>
public static class AgreementReader
{
    /// <summary>The agreement, or null when there is any error. Diagnostics are added in the order of their places.</summary>
    /// <param name="source">The program file, in Unicode normal form C.</param>
    /// <param name="overrides">Values of the command line that take the place of the file's.</param>
    public static Agreement? Read(SourceText source, DiagnosticBag diagnostics, ProgramOverrides? overrides = null)
    {
        var found = new DiagnosticBag();
        var root = YamlReader.ReadMapping(source, found);
        if (root is not null && overrides is not null)
            root = overrides.Apply(root, found);
        return Finish(root is null ? null : Read(source, root, new ReadingScope(found)), found, diagnostics);
    }

    /// <summary>As the other, of a tree that was read before: the whole program, with its layers and settings in it.</summary>
    /// <param name="source">The program file itself.</param>
    public static Agreement? Read(SourceText source, YamlMapping program, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        return Finish(Read(source, program, new ReadingScope(found)), found, diagnostics);
    }

    private static Agreement? Finish(Agreement? agreement, DiagnosticBag found, DiagnosticBag diagnostics)
    {
        if (found.Count > 0)
            AddOnce(found.ToSorted(), diagnostics);
        return found.HasErrors ? null : agreement;
    }

    private static Agreement Read(SourceText source, YamlMapping root, ReadingScope scope)
    {
        var program = MappingReader.Open(root, ProgramKeys.Agreement, scope);
        if (program.KeyOf("number") is { } number && program.KeyOf("symbol") is not null)
            program.Scope.Found.Add(Kinds.NumberIgnored, number.Location);
        var header = program.Mapping("header") is { } head ? ReadHeader(head) : new HeaderOptions();
        var date = program.Date("date");
        return new Agreement
        {
            Source = source,
            Template = program.RequiredText("template"),
            Standard = ReadStandard(program),
            Medium = (Medium?)program.Word("medium") ?? Medium.Electronic,
            State = (State?)program.Word("state") ?? State.Draft,
            DraftNumber = program.WholeNumber("draft_number"),
            Header = header,
            Type = program.Text("type"),
            Title = program.Lines("title"),
            Term = program.Text("term"),
            IssuedWith = program.Text("issued_with"),
            Number = program.Text("number"),
            Symbol = program.Lines("symbol"),
            Place = program.Text("place"),
            Date = date,
            DateLine = program.Text("date_line"),
            Parties = PartyReader.ReadAll(program, header.HasNumberEach),
            Order = program.Mapping("order") is { } order ? ReadOrder(order) : new PartyOrder(),
            Purpose = program.Lines("purpose"),
            LegalBases = ReadLegalBases(program),
            Opening = program.Text("opening"),
            Preamble = program.Text("preamble"),
            Numbering = program.Formats("numbering"),
            Clauses = ClauseReader.ReadAll(program, "clauses"),
            EndMark = ReadEndMark(program),
            Annexes = ReadAnnexes(program),
            Witnesses = PartyReader.ReadWitnesses(program),
            Signatures = program.Mapping("signatures") is { } signatures
                ? ReadSignatures(signatures)
                : new SignatureOptions(),
            Recipients = program.Texts("recipients"),
            Archive = program.Text("archive"),
            Copies = program.Mapping("copies") is { } copies ? ReadCopies(copies) : null,
            Province = ProvinceReader.Read(program, date),
            Variables = ReadVariables(program),
            Extends = program.Text("extends"),
        };
    }

    private static Text? ReadStandard(MappingReader program) =>
        program.Node("standard") is { } value
            ? Values.WordOrPath(
                value,
                "standard",
                (ValueShape.WordsShape)ProgramKeys.Agreement.Find("standard")!.Value,
                program.Scope
            )
            : null;

    private static Text? ReadEndMark(MappingReader program) =>
        program.Word("end_mark") is not null ? program.Text("end_mark") : null;

    private static HeaderOptions ReadHeader(MappingReader header) =>
        new()
        {
            Heading = (Heading?)header.Word("heading") ?? Heading.Auto,
            Layout = (IssuerLayout?)header.Word("layout") ?? IssuerLayout.Auto,
            Lines = header.Lines("lines"),
            Parent = header.Text("parent"),
            Locality = header.Text("locality"),
            Mark = (IssuerMark?)header.Word("mark"),
            HasNumberEach = header.Word("numbers") == 1,
        };

    private static PartyOrder ReadOrder(MappingReader order) =>
        new()
        {
            Header = ReadOrder(order, "header"),
            Text = ReadOrder(order, "text"),
            Symbol = ReadOrder(order, "symbol"),
            Signatures = ReadOrder(order, "signatures"),
        };

    /// <summary>An order that left a party out would leave out its signature: all of them have to be there.</summary>
    private static ImmutableArray<Text> ReadOrder(MappingReader order, string key)
    {
        var ids = order.Texts(key);
        var found = ids.RemoveAll(id => order.Scope.Refer(id) is null);
        if (found.Length == ids.Length && ids.Length > 0 && !order.Scope.IsEachPartyOnce(ids))
            order.Scope.Found.Add(Kinds.OrderIncomplete, order.KeyOf(key)!.Location, key);
        return ids;
    }

    private static SignatureOptions ReadSignatures(MappingReader signatures) =>
        new(
            (Side?)signatures.Word("lead"),
            signatures.WholeNumber("columns"),
            (Alignment?)signatures.Word("witnesses")
        );

    private static Copies ReadCopies(MappingReader copies) =>
        new(copies.WholeNumber("total"), copies.WholeNumber("each"), copies.Location);

    private static ImmutableArray<LegalBasis> ReadLegalBases(MappingReader program)
    {
        var items = program.Items("legal_bases");
        var bases = ImmutableArray.CreateBuilder<LegalBasis>(items.Length);
        foreach (var item in items)
        {
            if (ReadLegalBasis(item, program.Scope) is { } basis)
                bases.Add(basis);
        }
        return bases.DrainToImmutable();
    }

    private static LegalBasis? ReadLegalBasis(YamlNode node, ReadingScope scope)
    {
        switch (node)
        {
            case YamlMapping:
                return MappingReader.Open(node, "legal_bases", ProgramKeys.LegalBasis, scope) is { } basis
                    ? ReadLegalBasis(basis)
                    : null;
            case YamlScalar:
                return Values.Text(node, "legal_bases", scope) is { } written
                    ? new LegalBasis { Written = written, Location = written.Location }
                    : null;
            default:
                scope.Reject(Kinds.NodeExpected, node, "legal_bases");
                return null;
        }
    }

    private static LegalBasis ReadLegalBasis(MappingReader basis)
    {
        basis.RequireOneOf("type", "text");
        basis.Exclude("type", "text");
        basis.Scope.Define(basis.Id("id"));
        basis.CheckLayering();
        return new LegalBasis
        {
            Written = basis.Text("text"),
            Type = basis.Text("type"),
            Number = basis.Text("number"),
            Date = basis.Date("date"),
            Issuer = basis.Text("issuer"),
            About = basis.Text("about"),
            Location = basis.Location,
        };
    }

    private static ImmutableArray<Annex> ReadAnnexes(MappingReader program)
    {
        var items = program.Items("annexes");
        var annexes = ImmutableArray.CreateBuilder<Annex>(items.Length);
        foreach (var item in items)
        {
            if (MappingReader.Open(item, "annexes", ProgramKeys.Annex, program.Scope) is { } annex)
                annexes.Add(ReadAnnex(annex));
        }
        return annexes.DrainToImmutable();
    }

    private static Annex ReadAnnex(MappingReader annex)
    {
        annex.CheckLayering();
        return new Annex
        {
            Id = annex.Scope.Define(annex.Id("id")),
            Label = annex.Text("label"),
            Title = annex.Text("title"),
            IssuedWith = annex.Text("issued_with"),
            Orientation = (Orientation?)annex.Word("orientation") ?? Orientation.Portrait,
            Numbering = annex.Formats("numbering"),
            Clauses = ClauseReader.ReadAll(annex, "clauses"),
            Location = annex.Location,
        };
    }

    private static ImmutableArray<Variable> ReadVariables(MappingReader program)
    {
        if (program.Node("vars") is not { } value)
            return [];
        if (value is not YamlMapping mapping)
        {
            program.Scope.Reject(Kinds.MappingExpected, value, "vars", "…");
            return [];
        }
        var variables = ImmutableArray.CreateBuilder<Variable>(mapping.Entries.Length);
        foreach (var (name, free) in mapping.Entries)
            variables.Add(new Variable(new Text(name.Value, name.Location), free));
        return variables.DrainToImmutable();
    }

    /// <summary>A value behind several aliases is read several times; its mistake is one.</summary>
    private static void AddOnce(ImmutableArray<Diagnostic> found, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < found.Length; i++)
        {
            var isNew = true;
            for (var before = i - 1; isNew && before >= 0 && found[before].Location == found[i].Location; before--)
                isNew = !IsSame(found[before], found[i]);
            if (isNew)
                diagnostics.Add(found[i]);
        }
    }

    private static bool IsSame(Diagnostic one, Diagnostic other) =>
        one.Kind == other.Kind && one.Arguments.SequenceEqual(other.Arguments);
}
