using System.Collections.Immutable;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Layout;

/// <summary>A line above the room to sign: agency, authority or position.</summary>
internal sealed record SignatureLine(Line Line, Component Component)
{
    /// <summary>The parts of a block from top to bottom; each is a row of the table, level for all blocks beside each other.</summary>
    public static readonly ImmutableArray<Component> Parts =
    [
        Component.SignatureAgency,
        Component.SignatureAuthority,
        Component.SignaturePosition,
    ];

    /// <summary>All lines of a block above its name.</summary>
    public static ImmutableArray<SignatureLine> Of(SignatureBlock block)
    {
        var lines = ImmutableArray.CreateBuilder<SignatureLine>();
        if (block.Capacity is not null)
            lines.Add(new SignatureLine(block.Capacity, Component.SignatureAgency));
        if (block.Agency is not null)
            lines.Add(new SignatureLine(block.Agency, Component.SignatureAgency));
        foreach (var authority in block.Authorities)
            lines.Add(new SignatureLine(authority.Line, Component.SignatureAuthority));
        foreach (var position in block.Positions)
            lines.Add(new SignatureLine(position, Component.SignaturePosition));
        return lines.DrainToImmutable();
    }

    /// <summary>In even lines within a column of so many twips.</summary>
    public WrappedText Wrap(Standard standard, FontSize size, int column) =>
        TextWrap.Balance(Line.Text, standard[Component].Face, size, column - SignatureLayout.Gap);
}
