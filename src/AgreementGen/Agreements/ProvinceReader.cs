using AgreementGen.Diagnostics;
using AgreementGen.Provinces;

namespace AgreementGen.Agreements;

/// <summary>Reads which province a program is for: one of the list of its date, or else of the other list.</summary>
internal static class ProvinceReader
{
    /// <param name="date">The document's.</param>
    public static ProvinceState? Read(MappingReader program, PartialDate? date)
    {
        if (program.Text("province") is not { } name)
            return null;
        var day = date?.LastDay;
        var list = ProvinceList.On(day);
        if (
            (list.Find(name.Value) ?? ProvinceList.Former.Find(name.Value) ?? ProvinceList.Current.Find(name.Value)) is
            { } unit
        )
            return unit.On(day);
        if (Nearest.To(name.Value, list.Names) is { } nearest)
            program.Scope.Found.Add(Kinds.MisspeltProvince, name.Location, name.Value, nearest);
        else
            program.Scope.Found.Add(Kinds.UnknownProvince, name.Location, name.Value);
        return null;
    }
}
