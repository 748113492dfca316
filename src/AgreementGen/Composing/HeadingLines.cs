using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Composing;

/// <summary>The words of the header's right block.</summary>
public static class HeadingLines
{
    public static string[] Of(Heading heading, Wording wording) =>
        heading switch
        {
            Heading.QuocHieu => [wording.QuocHieu, wording.TieuNgu],
            Heading.Party => [wording.PartyTitle],
            Heading.Youth => [wording.YouthTitle],
            _ => [],
        };
}
