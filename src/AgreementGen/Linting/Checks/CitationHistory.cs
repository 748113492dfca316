using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Checks;

/// <summary>Whether a document was cited before, in the order of reading.</summary>
internal static class CitationHistory
{
    /// <summary>The citations of the running text with a type before them, laws left out; those of the bases count as earlier ones.</summary>
    public static IEnumerable<(Prose Prose, Citation Citation, bool IsFirst)> Of(TextSubject subject)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var prose in subject.Prose)
        {
            if (!Roles.IsRunning(prose.Role) || prose.Role == StatementRole.Recipient)
                continue;
            var isText = prose.Role is StatementRole.Text or StatementRole.Preamble;
            foreach (var citation in prose.Citations)
            {
                var isFirst = known.Add(citation.Symbol);
                if (isText && citation.Type is not null && !CitedLaws.Is(citation))
                    yield return (prose, citation, isFirst);
            }
        }
    }
}
