using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tabular;
using AgreementGen.Templating;

namespace AgreementGen.Batches;

/// <summary>Goes through the table once: which rows there will be documents of, under which names, made of what.</summary>
internal sealed class BatchPlanner(BatchRequest request, BatchInputs inputs)
{
    private readonly NameTable _names = new();
    private readonly UniqueValues _values = new();
    private readonly ImmutableArray<PlannedRow>.Builder _rows = ImmutableArray.CreateBuilder<PlannedRow>();
    private RowExpression? _where;
    private RowExpression? _name;

    /// <summary>Null when the table, the program or the options have a mistake that is not one row's, or when it is interrupted.</summary>
    public BatchPlan? Make(IWorkspace workspace, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (request.Where is { } where)
            _where = RowExpression.ParseCondition(new SourceText("--where", where), workspace, diagnostics);
        if (request.Name is { } name)
            _name = RowExpression.ParsePattern(new SourceText("--name", name), workspace, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var count = 0;
        using var keys = new DigestBuilder();
        foreach (var row in inputs.Rows.Read(diagnostics))
        {
            if (cancellation.IsCancellationRequested || IsProgramBroken(row, diagnostics))
                return null;
            _values.Add(row);
            var open = inputs.Opener.Open(row);
            if (IsSelected(open, diagnostics) is not { } isSelected)
                return null;
            if (!isSelected)
                continue;
            count++;
            var planned = Plan(open);
            keys.Add(planned.Key);
            if (request.Shard.Holds(planned.Key))
                _rows.Add(planned);
        }
        if (diagnostics.HasErrors)
            return null;
        if (count == 0)
            diagnostics.Add(Kinds.NoRowSelected, default, request.Data);
        return new(_rows.DrainToImmutable(), new(count, keys.Finish()), _values.Seal());
    }

    /// <summary>Where no row brings an overlay, a mistake of the program is reported once and for all.</summary>
    private bool IsProgramBroken(Row row, DiagnosticBag diagnostics)
    {
        if (row.Header.IndexOf(ProgramVariants.OverlayColumn) >= 0 || !inputs.Variants.Plain.Program.HasErrors)
            return false;
        foreach (var mistake in inputs.Variants.Plain.Program.Diagnostics)
            diagnostics.Add(mistake);
        return true;
    }

    /// <summary>Null and a diagnostic when it cannot be told; of a row with mistakes of its own they are what is told.</summary>
    private bool? IsSelected(OpenRow open, DiagnosticBag diagnostics)
    {
        if (_where is null)
            return true;
        var found = new DiagnosticBag();
        var isTrue = _where.IsTrue(open.Scope, found);
        if (isTrue is null && open.Mistakes.IsEmpty)
            diagnostics.Add(found.ToSorted()[0]);
        return isTrue ?? (open.Mistakes.IsEmpty ? null : true);
    }

    private PlannedRow Plan(OpenRow open)
    {
        var row = open.Row;
        var key = KeyOf(open, out var place);
        var found = new DiagnosticBag();
        foreach (var mistake in open.Mistakes)
            found.Add(mistake);
        if (_names.TakeKey(key, row.Number) is var other and > 0)
            found.Add(Kinds.DuplicateRowKey, place, key, other);
        var file = found.HasErrors ? null : FileOf(open, key, place, found);
        var title = open.Scope.Province?.Name ?? key;
        var input = file is null || !request.Shard.Holds(key) ? default : InputOf(open);
        return new(row.Number, key, title, open.Variant, file, input, found.ToSorted());
    }

    /// <summary>What tells a row from the others: its <c>key</c> or <c>id</c>, else its province, else its number.</summary>
    private static string KeyOf(OpenRow open, out Location place)
    {
        var row = open.Row;
        var cell = row.Find("key") ?? row.Find("id");
        place = cell?.Location ?? row.Location;
        return cell?.Text.Trim()
            ?? open.Scope.Province?.Province.Slug
            ?? row.Number.ToString("D4", CultureInfo.InvariantCulture);
    }

    private string? FileOf(OpenRow open, string key, Location place, DiagnosticBag found)
    {
        IReadOnlyList<PatternPart>? pattern = [new PatternPart(key, IsValue: true)];
        if (_name is not null)
            pattern = _name.Fill(open.Scope, found);
        if (pattern is null)
            return null;
        var file = DocumentName.Of(pattern, request.Extension, out var mistake);
        if (mistake is not null)
            found.Add(mistake with { Location = place });
        else if (_names.TakePath(file!, open.Row.Number) is var taker and > 0)
            found.Add(Kinds.NameTaken, place, file!, taker);
        return found.HasErrors ? null : file;
    }

    /// <summary>Of the tool, the files, the options and the row; not of the row's number, nor of its document's name.</summary>
    public Digest InputOf(OpenRow open)
    {
        using var digest = new DigestBuilder();
        digest.Add(request.Version).Add(request.Format.ToString());
        foreach (var (name, value) in request.Settings)
            digest.Add(name).Add(value);
        digest.Add(open.Variant.Input).Add(open.Scope.Province?.FullName);
        for (var i = 0; i < open.Row.Cells.Length; i++)
        {
            var cell = open.Row.Cells[i];
            digest.Add(open.Row.Header.Names[i]).Add(cell.Value?.GetType().Name).Add(cell.Text);
        }
        return digest.Finish();
    }
}
