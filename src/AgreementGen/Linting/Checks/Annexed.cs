using AgreementGen.Anatomy;

namespace AgreementGen.Linting.Checks;

/// <summary>The annexes proper: forms and documents issued with this one have rules of their own.</summary>
internal static class Annexed
{
    public static IEnumerable<AnnexView> Of(DocxSubject subject) =>
        subject.Anatomy.Annexes.Where(annex => annex.Kind == AnnexKind.Annex);
}
