using AgreementGen.Diagnostics;
using AgreementGen.Provinces;
using AgreementGen.Sources;

namespace AgreementGen.Tabular;

/// <summary>Finds what reads a table by its name.</summary>
public static class RowSource
{
    /// <summary>The 34 units of province level since 01/7/2025.</summary>
    public const string Provinces = "provinces";

    /// <summary>The 63 units before.</summary>
    public const string FormerProvinces = "provinces-2004";

    /// <summary>The source; null and a diagnostic when no reader knows such a file.</summary>
    /// <param name="name"><c>provinces</c>, <c>provinces-2004</c>, or a path: .csv, .tsv, .yaml, .yml, .xlsx, .xlsx#Sheet.</param>
    public static IRowSource? Open(string name, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        var (path, sheet) = SplitSheet(name);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case "" when name == Provinces:
                return new ProvinceRows(Provinces, ProvinceList.Current);
            case "" when name == FormerProvinces:
                return new ProvinceRows(FormerProvinces, ProvinceList.Former);
            case ".csv" or ".tsv" or ".txt":
                return new CsvRows(path, workspace);
            case ".yaml" or ".yml":
                return new YamlRows(path, workspace);
            case ".xlsx" or ".xlsm":
                return new XlsxRows(path, sheet, workspace);
            default:
                diagnostics.Add(Kinds.UnknownRowSource, default, name);
                return null;
        }
    }

    /// <summary>The file that a source is read from; null for a list that comes with the program.</summary>
    public static string? FileOf(string name) => name is Provinces or FormerProvinces ? null : SplitSheet(name).Path;

    /// <summary><c>file.xlsx#Sheet</c>; a <c>#</c> elsewhere is a letter like others.</summary>
    private static (string Path, string? Sheet) SplitSheet(string name)
    {
        var mark = name.LastIndexOf(".xlsx#", StringComparison.OrdinalIgnoreCase);
        return mark < 0 ? (name, null) : (name[..(mark + ".xlsx".Length)], name[(mark + ".xlsx#".Length)..]);
    }
}
