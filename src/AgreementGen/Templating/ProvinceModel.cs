using AgreementGen.Provinces;
using Scriban.Runtime;

namespace AgreementGen.Templating;

/// <summary>A province as texts see it: <c>{{ province.full_name }}</c>; <c>{{ province }}</c> is its name. Nobody can change it.</summary>
internal static class ProvinceModel
{
    public static ScriptObject Of(ProvinceState unit) =>
        new PrintableObject(unit.Name)
        {
            ["name"] = unit.Name,
            ["full_name"] = unit.FullName,
            ["inline_name"] = unit.InlineName,
            ["type"] = unit.Type,
            ["slug"] = unit.Province.Slug,
            ["code"] = unit.Province.Code,
            ["centre"] = unit.Centre,
            ["place"] = unit.Place,
            ["committee"] = unit.Committee,
            ["merged_from"] = new ScriptArray(unit.Province.MergedFrom.Select(part => (object)part.On(day: null).Name)),
            ["successor"] = unit.Province.Successor,
            IsReadOnly = true,
        };
}
