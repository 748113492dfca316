using AgreementGen.Anatomy;

namespace AgreementGen.Linting.Checks;

/// <summary>Tên loại, trích yếu and what stands below them.</summary>
internal static class TitleBlock
{
    /// <summary>
    /// What the rule under the title stands below: the line "(Ban hành kèm theo …)" where there is one (Phụ lục III, Mẫu 1.2). Null for a
    /// công văn, which has no such rule, and where no title was found.
    /// </summary>
    public static Part? RuledPartOf(DocumentAnatomy anatomy) =>
        anatomy is not { Subject: null, Title: { } title } ? null
        : anatomy.IssuedWith is { } line ? new Part([line], title.Confidence) { Stroke = title.Stroke }
        : title;
}
