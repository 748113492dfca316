using System.Collections.Immutable;

namespace AgreementGen.Diagnostics;

/// <summary>
/// The table of contents of all that can be wrong. One partial file for each group: 0 rows and runs, from 06 on the linter's own affairs,
/// 1 data, 2 templates, 3 markup, 4 what is said, 5 how it looks, 6 the surroundings, 7 standards, 8 reading .docx files, 9 ourselves.
/// </summary>
public static partial class Kinds
{
    /// <summary>Every kind, in the order of the codes.</summary>
    public static ImmutableArray<Kind> All =>
        [
            .. Batch.Concat(Linting)
                .Concat(Data)
                .Concat(Templates)
                .Concat(Markup)
                .Concat(Content)
                .Concat(Format)
                .Concat(Surroundings)
                .Concat(Standards)
                .Concat(Reading)
                .Concat(Internal),
        ];

    /// <summary>The kind with this code, whatever its case; null when there is none.</summary>
    public static Kind? Find(string code) =>
        All.FirstOrDefault(kind => string.Equals(kind.Code, code, StringComparison.OrdinalIgnoreCase));
}
