using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Yaml;
using Scriban.Runtime;

namespace AgreementGen.Templating;

/// <summary>
/// The program as templates see it: every key of the program file under its own name, absent ones as null. Texts are read in the order
/// of the file's keys below, so an expression in a text can use what stands before it.
/// </summary>
internal sealed class ProgramModel
{
    private readonly Agreement _agreement;
    private readonly ProgramTextReader _texts;

    private ProgramModel(Agreement agreement, ProgramTextReader texts, ScriptObject model)
    {
        _agreement = agreement;
        _texts = texts;
        Model = model;
    }

    private ScriptObject Model { get; }

    /// <summary>Fills <paramref name="model"/>, which already is the context's global scope.</summary>
    public static void Fill(ScriptObject model, Agreement agreement, ProgramTextReader texts)
    {
        var program = new ProgramModel(agreement, texts, model);
        program.FillHead();
        program.FillBody();
    }

    private void FillHead()
    {
        Model.SetValue("vars", Variables(_agreement.Variables), readOnly: true);
        Model.SetValue("state", Word(_agreement.State), readOnly: true);
        Model.SetValue("medium", Word(_agreement.Medium), readOnly: true);
        Model.SetValue("term", Text(_agreement.Term), readOnly: true);
        Model.SetValue("place", Text(_agreement.Place), readOnly: true);
        Model.SetValue("number", Text(_agreement.Number), readOnly: true);
        Model.SetValue("symbol", Text(_agreement.Symbol), readOnly: true);
        Model.SetValue("date", _agreement.Date is { } date ? Date(date) : null, readOnly: true);
        var parties = new ScriptArray(_agreement.Parties.Select(Party));
        var byId = new ScriptObject();
        for (var i = 0; i < parties.Count; i++)
            byId.SetValue(_agreement.Parties[i].Id.Value, parties[i], readOnly: true);
        Model.SetValue("party", byId, readOnly: true);
        Model.SetValue("parties", parties, readOnly: true);
        Model.SetValue("type", Text(_agreement.Type), readOnly: true);
        Model.SetValue("title", Texts(_agreement.Title), readOnly: true);
    }

    private void FillBody()
    {
        Model.SetValue("header", Header(_agreement.Header), readOnly: true);
        Model.SetValue("purpose", Texts(_agreement.Purpose), readOnly: true);
        Model.SetValue("legal_bases", new ScriptArray(_agreement.LegalBases.Select(LegalBasis)), readOnly: true);
        Model.SetValue("preamble", Text(_agreement.Preamble), readOnly: true);
        Model.SetValue("numbering", Formats(_agreement.Numbering), readOnly: true);
        Model.SetValue("clauses", new ScriptArray(_agreement.Clauses.Select(Clause)), readOnly: true);
        Model.SetValue("end_mark", Text(_agreement.EndMark), readOnly: true);
        Model.SetValue("annexes", new ScriptArray(_agreement.Annexes.Select(Annex)), readOnly: true);
        Model.SetValue("signatures", Signatures(_agreement.Signatures), readOnly: true);
        Model.SetValue("recipients", Texts(_agreement.Recipients), readOnly: true);
        Model.SetValue("archive", Text(_agreement.Archive), readOnly: true);
        Model.SetValue("copies", Copies(_agreement.Copies), readOnly: true);
    }

    private object? Text(Text? text) => text is { } present ? _texts.Read(present) : null;

    private ScriptArray Texts(ImmutableArray<Text> texts) => new(texts.Select(text => (object)_texts.Read(text)));

    private static object? Formats(ImmutableArray<NumberFormat> formats) =>
        formats.IsEmpty ? null : string.Join(Markup.Vocabulary.NumberingSeparator, formats.Select(format => format.ToString()));

    private static PrintableObject Date(PartialDate date)
    {
        var printed = Dates.Long(date.Day, date.Month, date.Year);
        var value = new PrintableObject(new TextValue(printed, date.Location));
        value.SetValue("day", date.Day, readOnly: true);
        value.SetValue("month", date.Month, readOnly: true);
        value.SetValue("year", date.Year, readOnly: true);
        return value;
    }

    private ScriptObject Header(HeaderOptions header)
    {
        var value = new ScriptObject();
        value.SetValue("heading", Markup.Vocabulary.WordOf(header.Heading), readOnly: true);
        value.SetValue("layout", Word(header.Layout), readOnly: true);
        value.SetValue("lines", Texts(header.Lines), readOnly: true);
        value.SetValue("parent", Text(header.Parent), readOnly: true);
        return value;
    }

    private object Party(Party party)
    {
        var name = _texts.Read(party.Name);
        var text = party.ShortName is { } shortName ? _texts.Read(shortName) : name;
        var value = new PrintableObject(text);
        value.SetValue("id", new TextValue(party.Id.Value, party.Id.Location), readOnly: true);
        value.SetValue("system", Word(party.System), readOnly: true);
        value.SetValue("name", name, readOnly: true);
        value.SetValue("text", text, readOnly: true);
        value.SetValue("header", HeaderLines(party, name), readOnly: true);
        value.SetValue("signature", Text(party.Signature) ?? Capitals(text), readOnly: true);
        value.SetValue("symbol", Text(party.Symbol), readOnly: true);
        var details = new ScriptObject();
        foreach (var detail in party.Details)
            details.SetValue(detail.Key.Value, _texts.Read(detail.Value), readOnly: true);
        value.SetValue("details", details, readOnly: true);
        value.SetValue("signers", new ScriptArray(party.Signers.Select(Signer)), readOnly: true);
        return value;
    }

    private ScriptArray HeaderLines(Party party, TextValue name) =>
        party.Header.IsEmpty ? new ScriptArray { Capitals(name) } : Texts(party.Header);

    private static TextValue Capitals(TextValue text) => text.Map(static words => words.ToUpperInvariant());

    private object Signer(Signer signer)
    {
        var value = new ScriptObject();
        value.SetValue("authorities", new ScriptArray(signer.Authorities.Select(Authority)), readOnly: true);
        value.SetValue("positions", Texts(signer.Positions), readOnly: true);
        value.SetValue("name", Text(signer.Name), readOnly: true);
        return value;
    }

    private object Authority(SigningAuthority authority)
    {
        var value = new ScriptObject();
        value.SetValue("form", authority.Form?.ToString(), readOnly: true);
        value.SetValue("text", Text(authority.Written ?? authority.Of), readOnly: true);
        return value;
    }

    private object LegalBasis(LegalBasis basis)
    {
        var value = new ScriptObject();
        value.SetValue("text", Text(basis.Written), readOnly: true);
        value.SetValue("type", Text(basis.Type), readOnly: true);
        value.SetValue("number", Text(basis.Number), readOnly: true);
        value.SetValue("date", basis.Date is { } date ? Date(date) : null, readOnly: true);
        value.SetValue("issuer", Text(basis.Issuer), readOnly: true);
        value.SetValue("about", Text(basis.About), readOnly: true);
        return value;
    }

    private object Clause(Clause clause)
    {
        var value = new ScriptObject();
        value.SetValue("id", clause.Id?.Value, readOnly: true);
        value.SetValue("heading", Text(clause.Heading) ?? HeadingOfParty(clause), readOnly: true);
        value.SetValue("text", Text(clause.Text), readOnly: true);
        value.SetValue("label", Text(clause.Label), readOnly: true);
        value.SetValue("start", clause.Start, readOnly: true);
        value.SetValue("unnumbered", clause.IsUnnumbered, readOnly: true);
        value.SetValue("numbering", Formats(clause.Numbering), readOnly: true);
        value.SetValue("table", clause.Table is { } table ? Table(table) : null, readOnly: true);
        value.SetValue("items", new ScriptArray(clause.Items.Select(Clause)), readOnly: true);
        return value;
    }

    private object? HeadingOfParty(Clause clause) =>
        clause.Party is { } id
        && Model["party"] is ScriptObject parties
        && parties.TryGetValue(id.Value, out var party)
        && party is PrintableObject { Printed: TextValue name }
            ? name with
            {
                Location = id.Location,
            }
            : null;

    private ScriptObject Table(Agreements.Table table)
    {
        var value = new ScriptObject();
        value.SetValue("caption", Text(table.Caption), readOnly: true);
        value.SetValue("columns", new ScriptArray(table.Columns.Select(Column)), readOnly: true);
        value.SetValue(
            "rows",
            new ScriptArray(table.Rows.Select(row => (object)new ScriptArray(row.Select(Cell)))),
            readOnly: true
        );
        value.SetValue("notes", Text(table.Notes), readOnly: true);
        return value;
    }

    private object Column(Agreements.TableColumn column)
    {
        var value = new ScriptObject();
        value.SetValue("heading", Text(column.Heading), readOnly: true);
        value.SetValue("width", column.Width?.ToString(), readOnly: true);
        value.SetValue("align", column.Alignment is { } alignment ? Word(alignment) : null, readOnly: true);
        return value;
    }

    private object Cell(Agreements.TableCell cell)
    {
        var value = new ScriptObject();
        value.SetValue("text", Text(cell.Text), readOnly: true);
        value.SetValue("colspan", cell.ColumnSpan, readOnly: true);
        value.SetValue("rowspan", cell.RowSpan, readOnly: true);
        value.SetValue("align", cell.Alignment is { } alignment ? Word(alignment) : null, readOnly: true);
        return value;
    }

    private object Annex(Agreements.Annex annex)
    {
        var value = new ScriptObject();
        value.SetValue("id", annex.Id?.Value, readOnly: true);
        value.SetValue("title", Text(annex.Title), readOnly: true);
        value.SetValue("orientation", Word(annex.Orientation), readOnly: true);
        value.SetValue("numbering", Formats(annex.Numbering), readOnly: true);
        value.SetValue("clauses", new ScriptArray(annex.Clauses.Select(Clause)), readOnly: true);
        return value;
    }

    private static ScriptObject Signatures(SignatureOptions signatures)
    {
        var value = new ScriptObject();
        value.SetValue("lead", signatures.Lead is { } lead ? Word(lead) : null, readOnly: true);
        value.SetValue("columns", signatures.Columns, readOnly: true);
        return value;
    }

    private static ScriptObject? Copies(Copies? copies)
    {
        if (copies is null)
            return null;
        var value = new ScriptObject();
        value.SetValue("total", copies.Total, readOnly: true);
        value.SetValue("each", copies.Each, readOnly: true);
        return value;
    }

    private static ScriptObject Variables(ImmutableArray<Variable> variables)
    {
        var value = new ScriptObject();
        foreach (var variable in variables)
            value.SetValue(variable.Name.Value, Value(variable.Value), readOnly: true);
        return value;
    }

    /// <summary>A free value: never evaluated, never read as emphasis. Counts as a number only if it prints as it is written.</summary>
    private static object? Value(YamlNode node) =>
        node switch
        {
            YamlScalar { IsNull: true } => null,
            YamlScalar { IsPlain: true, Value: "true" } => true,
            YamlScalar { IsPlain: true, Value: "false" } => false,
            YamlScalar { IsPlain: true } plain when IsCanonical(plain.Value, out var number) => number,
            YamlScalar scalar => new TextValue(Lines(scalar.Value), scalar.Location),
            YamlSequence sequence => new ScriptArray(sequence.Items.Select(item => Value(item)!)),
            YamlMapping mapping => Mapping(mapping),
            _ => null,
        };

    private static ScriptObject Mapping(YamlMapping mapping)
    {
        var value = new ScriptObject();
        foreach (var entry in mapping.Entries)
            value.SetValue(entry.Key.Value, Value(entry.Value), readOnly: true);
        return value;
    }

    private static bool IsCanonical(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    private static ImmutableArray<ImmutableArray<Run>> Lines(string text)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var line in text.Split('\n'))
        {
            if (runs.Count > 0)
                runs.Add(Run.LineBreak);
            runs.Add(new Run(line));
        }
        return [runs.DrainToImmutable()];
    }

    private static string Word<T>(T word)
        where T : struct, Enum => Markup.Vocabulary.Lower(word);
}
