using AgreementGen.Documents;

namespace AgreementGen.Composing;

/// <summary>
/// Spells authorities as each signer's own system does: the State, the Union and associations write <c>KT.</c>
/// (NĐ 30/2020, Phụ lục I, II.7.b), Party bodies <c>K/T</c> (Hướng dẫn 36-HD/VPTW). Posts are printed in capitals by every standard.
/// </summary>
internal static class SignatureComposer
{
    public static SignatureGrid Compose(SignatureGrid grid) =>
        grid with
        {
            Blocks = [.. grid.Blocks.Select(Compose)],
            Witnesses = [.. grid.Witnesses.Select(Compose)],
        };

    private static SignatureBlock Compose(SignatureBlock block) =>
        block with
        {
            Authorities = [.. block.Authorities.Select(authority => Spell(authority, block.System))],
            Positions = [.. block.Positions.Select(InCapitals)],
        };

    private static Authority Spell(Authority authority, PoliticalSystem system) =>
        authority.Form is { } form
            ? new Authority(null, InCapitals(authority.Line).Prepend(Spelling(form, system) + " "))
            : authority;

    private static string Spelling(AuthorityForm form, PoliticalSystem system) =>
        (form, system) switch
        {
            (AuthorityForm.Q, _) => "Q.",
            (AuthorityForm.TM, PoliticalSystem.Party) => "T/M",
            (AuthorityForm.KT, PoliticalSystem.Party) => "K/T",
            (AuthorityForm.TL, PoliticalSystem.Party) => "T/L",
            (AuthorityForm.TUQ, PoliticalSystem.Party) => "T/UQ",
            _ => form + ".",
        };

    private static Line InCapitals(Line line) =>
        line with
        {
            Runs = [.. line.Runs.Select(run => run with { Text = run.Text.ToUpperInvariant() })],
        };
}
