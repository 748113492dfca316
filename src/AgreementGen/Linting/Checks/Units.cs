using AgreementGen.Anatomy;

namespace AgreementGen.Linting.Checks;

/// <summary>The units of one level.</summary>
internal static class Units
{
    public static IEnumerable<UnitView> Of(DocxSubject subject, UnitLevel level) =>
        subject.Anatomy.Units.Where(unit => unit.Level == level);
}
