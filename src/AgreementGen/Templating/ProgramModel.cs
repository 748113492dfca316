using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Documents;
using Scriban.Runtime;
using Annex = AgreementGen.Agreements.Annex;
using Clause = AgreementGen.Agreements.Clause;
using Table = AgreementGen.Agreements.Table;
using TableCell = AgreementGen.Agreements.TableCell;
using TableColumn = AgreementGen.Agreements.TableColumn;

namespace AgreementGen.Templating;

/// <summary>
/// The program as templates see it: every key of the program file under its own name, absent ones as null. Texts are read in the order
/// of the file's keys below, so an expression in a text can use what stands before it.
/// </summary>
internal sealed class ProgramModel
{
    private readonly Agreement _agreement;
    private readonly ProgramTextReader _texts;
    private readonly ScriptObject? _dateFunctions;

    private ProgramModel(Agreement agreement, ProgramTextReader texts, ScriptObject model, ScriptObject? dateFunctions)
    {
        _dateFunctions = dateFunctions;
        _agreement = agreement;
        _texts = texts;
        Model = model;
    }

    private ScriptObject Model { get; }

    /// <summary>Fills <paramref name="model"/>, which already is the context's global scope.</summary>
    /// <param name="dateFunctions">Scriban's own <c>date</c>, which the document's date would hide.</param>
    public static void Fill(
        ScriptObject model,
        Agreement agreement,
        ProgramTextReader texts,
        ScriptObject? dateFunctions
    )
    {
        var program = new ProgramModel(agreement, texts, model, dateFunctions);
        program.FillHead();
        program.FillBody();
    }

    private void FillHead()
    {
        Model["vars"] = Variables(_agreement.Variables);
        Model["province"] = _agreement.Province is { } unit ? ProvinceModel.Of(unit) : null;
        Model["state"] = Word(_agreement.State);
        Model["medium"] = Word(_agreement.Medium);
        Model["term"] = Text(_agreement.Term);
        Model["place"] = Text(_agreement.Place);
        Model["number"] = Text(_agreement.Number);
        Model["symbols"] = Texts(_agreement.Symbol);
        Model["symbol"] = Symbol(_agreement.Symbol);
        Model["date"] = Date(_agreement.Date ?? new PartialDate(null, null, null, default), _dateFunctions);
        var parties = new ScriptArray(_agreement.Parties.Select(Party));
        Model["party"] = FreeValue.Object(parties.Select((party, i) => (_agreement.Parties[i].Id.Value, party)));
        Model["parties"] = parties;
        Model["order"] = Order(_agreement.Order, parties);
        Model["type"] = Text(_agreement.Type);
        Model["title"] = Texts(_agreement.Title);
        Model["issued_with"] = Text(_agreement.IssuedWith);
        Model["date_line"] = Text(_agreement.DateLine);
    }

    private void FillBody()
    {
        Model["copies"] = Copies(_agreement.Copies);
        Model["header"] = Header(_agreement.Header);
        Model["purpose"] = Texts(_agreement.Purpose);
        Model["legal_bases"] = new ScriptArray(_agreement.LegalBases.Select(LegalBasis));
        Model["opening"] = Text(_agreement.Opening);
        Model["preamble"] = Text(_agreement.Preamble);
        Model["numbering"] = Formats(_agreement.Numbering);
        Model["clauses"] = new ScriptArray(_agreement.Clauses.Select(Clause));
        Model["end_mark"] = Text(_agreement.EndMark);
        Model["annexes"] = new ScriptArray(_agreement.Annexes.Select(Annex));
        Model["witnesses"] = new ScriptArray(_agreement.Witnesses.Select(Witness));
        Model["signatures"] = Signatures(_agreement.Signatures);
        Model["recipients"] = Texts(_agreement.Recipients);
        Model["archive"] = Text(_agreement.Archive);
    }

    private TextValue? Text(Text? text) => text is { } present ? _texts.Read(present) : null;

    private ScriptArray Texts(ImmutableArray<Text> texts) => new(texts.Select(text => (object)_texts.Read(text)));

    /// <summary>As running text says it: several numbers in a row.</summary>
    private TextValue? Symbol(ImmutableArray<Text> lines) =>
        lines switch
        {
            [] => null,
            [var only] => _texts.Read(only),
            _ => new TextValue(string.Join(", ", lines), lines[0].Location),
        };

    private static string? Formats(ImmutableArray<NumberFormat> formats) =>
        formats.IsEmpty
            ? null
            : string.Join(Markup.Vocabulary.NumberingSeparator, formats.Select(format => format.ToString()));

    private static PrintableObject Date(PartialDate date, ScriptObject? functions = null)
    {
        var printed = Dates.Long(date.Day, date.Month, date.Year);
        return new PrintableObject(new TextValue(printed, date.Location), functions)
        {
            ["day"] = date.Day,
            ["month"] = date.Month,
            ["year"] = date.Year,
        };
    }

    private ScriptObject Header(HeaderOptions header) =>
        new ScriptObject
        {
            ["heading"] = Word(header.Heading),
            ["layout"] = Word(header.Layout),
            ["lines"] = Texts(header.Lines),
            ["parent"] = Text(header.Parent),
            ["locality"] = Text(header.Locality),
            ["mark"] = header.Mark is { } mark ? Word(mark) : null,
            ["numbers"] = header.HasNumberEach ? "each" : "joint",
        };

    /// <summary>The parties in the order of each place.</summary>
    private static ScriptObject Order(PartyOrder order, ScriptArray parties)
    {
        return new ScriptObject
        {
            ["header"] = Of(order.Header),
            ["text"] = Of(order.Text),
            ["symbol"] = Of(order.Symbol),
            ["signatures"] = Of(order.Signatures),
        };

        ScriptArray Of(ImmutableArray<Text> ids) =>
            ids.IsEmpty
                ? parties
                : new ScriptArray(
                    ids.Select(id => parties.OfType<PrintableObject>().First(party => $"{party["id"]}" == id.Value))
                );
    }

    private object Party(Party party)
    {
        var name = _texts.Read(party.Name);
        var text = party.ShortName is { } shortName ? _texts.Read(shortName) : name;
        return new PrintableObject(text)
        {
            ["id"] = new TextValue(party.Id.Value, party.Id.Location),
            ["system"] = Word(party.System),
            ["name"] = name,
            ["text"] = text,
            ["header"] = HeaderLines(party, name),
            ["signature"] = Text(party.Signature) ?? Capitals(text),
            ["symbol"] = Text(party.Symbol),
            ["number"] = Text(party.Number),
            ["letter"] = LetterOf(party),
            ["details"] = FreeValue.Object(
                party.Details.Select(detail => (detail.Key.Value, (object?)_texts.Read(detail.Value)))
            ),
            ["signers"] = new ScriptArray(party.Signers.Select(Signer)),
        };
    }

    /// <summary>A, B … as the parties stand in running text: Bên A.</summary>
    private string LetterOf(Party party)
    {
        var order = _agreement.Order.Text;
        var index = order.IsEmpty
            ? _agreement.Parties.IndexOf(party)
            : order.IndexOf(order.First(id => id.Value == party.Id.Value));
        return Numerals.Letter(index + 1).ToUpperInvariant();
    }

    private ScriptArray HeaderLines(Party party, TextValue name) =>
        party.Header.IsEmpty ? new ScriptArray { Capitals(name) } : Texts(party.Header);

    private static TextValue Capitals(TextValue text) => text.Map(static words => words.ToUpperInvariant());

    private object Signer(Signer signer) =>
        new ScriptObject
        {
            ["authorities"] = new ScriptArray(signer.Authorities.Select(Authority)),
            ["positions"] = Texts(signer.Positions),
            ["name"] = Text(signer.Name),
        };

    private object Witness(Witness witness) =>
        new ScriptObject
        {
            ["capacity"] = Text(witness.Capacity),
            ["signature"] = Text(witness.Signature),
            ["system"] = Word(witness.System),
            ["signers"] = new ScriptArray(witness.Signers.Select(Signer)),
        };

    private object Authority(SigningAuthority authority) =>
        new ScriptObject { ["form"] = authority.Form?.ToString(), ["text"] = Text(authority.Written ?? authority.Of) };

    private object LegalBasis(LegalBasis basis) =>
        new ScriptObject
        {
            ["text"] = Text(basis.Written),
            ["type"] = Text(basis.Type),
            ["number"] = Text(basis.Number),
            ["date"] = basis.Date is { } date ? Date(date) : null,
            ["issuer"] = Text(basis.Issuer),
            ["about"] = Text(basis.About),
        };

    private object Clause(Clause clause) =>
        new ScriptObject
        {
            ["id"] = clause.Id?.Value,
            ["heading"] = Text(clause.Heading) ?? HeadingOfParty(clause),
            ["text"] = Text(clause.Text),
            ["kind"] = clause.Kind is { } kind ? Word(kind) : null,
            ["replaces"] = Text(clause.Replaces),
            ["label"] = Text(clause.Label),
            ["start"] = clause.Start,
            ["unnumbered"] = clause.IsUnnumbered,
            ["numbering"] = Formats(clause.Numbering),
            ["table"] = clause.Table is { } table ? Table(table) : null,
            ["items"] = new ScriptArray(clause.Items.Select(Clause)),
        };

    private TextValue? HeadingOfParty(Clause clause) =>
        clause.Party is { } id && Model["party"] is ScriptObject parties && parties[id.Value] is PrintableObject party
            ? ((TextValue)party.Printed) with
            {
                Location = id.Location,
            }
            : null;

    private ScriptObject Table(Table table) =>
        new ScriptObject
        {
            ["id"] = table.Id?.Value,
            ["label"] = Text(table.Label),
            ["caption"] = Text(table.Caption),
            ["columns"] = new ScriptArray(table.Columns.Select(Column)),
            ["rows"] = new ScriptArray(table.Rows.Select(row => (object)new ScriptArray(row.Select(Cell)))),
            ["heading_rows"] = table.HeadingRows > 0 ? table.HeadingRows : null,
            ["notes"] = Text(table.Notes),
        };

    private object Column(TableColumn column) =>
        new ScriptObject
        {
            ["heading"] = Text(column.Heading),
            ["width"] = column.Width?.ToString(),
            ["align"] = column.Alignment is { } alignment ? Word(alignment) : null,
        };

    private object Cell(TableCell cell) =>
        new ScriptObject
        {
            ["text"] = Text(cell.Text),
            ["colspan"] = cell.ColumnSpan,
            ["rowspan"] = cell.RowSpan,
            ["align"] = cell.Alignment is { } alignment ? Word(alignment) : null,
        };

    private object Annex(Annex annex) =>
        new ScriptObject
        {
            ["id"] = annex.Id?.Value,
            ["label"] = Text(annex.Label),
            ["title"] = Text(annex.Title),
            ["issued_with"] = Text(annex.IssuedWith),
            ["orientation"] = Word(annex.Orientation),
            ["numbering"] = Formats(annex.Numbering),
            ["clauses"] = new ScriptArray(annex.Clauses.Select(Clause)),
        };

    private static ScriptObject Signatures(SignatureOptions signatures) =>
        new ScriptObject
        {
            ["lead"] = signatures.Lead is { } lead ? Word(lead) : null,
            ["columns"] = signatures.Columns,
            ["witnesses"] = signatures.Witnesses is { } side ? Word(side) : null,
        };

    private static ScriptObject? Copies(Copies? copies)
    {
        return copies is null ? null : new ScriptObject { ["total"] = copies.Total, ["each"] = copies.Each };
    }

    public static ScriptObject Variables(ImmutableArray<Variable> variables) =>
        FreeValue.Object(variables.Select(variable => (variable.Name.Value, FreeValue.Of(variable.Value))));

    private static string Word<T>(T word)
        where T : struct, Enum => Markup.Vocabulary.WordOf(word);
}
