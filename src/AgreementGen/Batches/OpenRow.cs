using System.Collections.Immutable;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Provinces;
using AgreementGen.Tabular;

namespace AgreementGen.Batches;

/// <summary>A row with the program that its document is made of, and the province that it names.</summary>
/// <param name="Mistakes">Why no document can be made of it; none when one can.</param>
internal sealed record OpenRow(RowScope Scope, ProgramVariant Variant, ImmutableArray<Diagnostic> Mistakes)
{
    public Row Row => Scope.Row;
}

/// <summary>Opens rows: the same row is opened the same way when names are given and when documents are made.</summary>
internal sealed class RowOpener(AgreementPipeline pipeline, IRowSource source, ProgramVariants variants)
{
    public OpenRow Open(Row row)
    {
        var found = new DiagnosticBag();
        var variant = variants.Of(row);
        foreach (var mistake in row.Mistakes)
            found.Add(mistake);
        if (variant.Program.HasErrors)
            Trace(variant.Program.Diagnostics, row, found);
        if (found.HasErrors)
            return new(new RowScope(row), variant, found.ToSorted());
        var dates = new DiagnosticBag();
        var day = pipeline.DayOf(variant.Program, row, dates);
        Trace(dates.ToSorted(), row, found);
        var province = FindProvince(row, day, variant.Program.Agreement?.Province, found);
        return new(new RowScope(row, province), variant, found.ToSorted());
    }

    /// <param name="named">The one that the program or its overlay names: a former one has to be meant.</param>
    private ProvinceState? FindProvince(Row row, DateOnly? day, ProvinceState? named, DiagnosticBag found)
    {
        if (row.Find(RowScope.ProvinceColumn) is not { } cell)
            return null;
        var name = cell.Text.Trim();
        var list = source.Provinces ?? ProvinceList.On(day);
        if (list.Find(name) is { } unit)
            return unit.On(day);
        if (named is not null && ProvinceList.Former.Find(name) == named.Province)
            return named;
        if (list == ProvinceList.Current && ProvinceList.Former.Find(name) is { Successor: { } successor })
            found.Add(Kinds.MergedProvince, cell.Location, name, list.Find(successor)!.On(day).Name);
        else if (Nearest.To(name, list.Names) is { } nearest)
            found.Add(Kinds.MisspeltProvince, cell.Location, name, nearest);
        else
            found.Add(Kinds.UnknownProvince, cell.Location, name);
        return null;
    }

    private static void Trace(IEnumerable<Diagnostic> mistakes, Row row, DiagnosticBag found)
    {
        foreach (var mistake in mistakes)
            found.Add(mistake.With(TraceKind.Row, row.Location));
    }
}
