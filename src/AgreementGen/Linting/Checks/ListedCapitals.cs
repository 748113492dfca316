using AgreementGen.Diagnostics;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Checks;

/// <summary>A rule about the capitals of the names in one word list (NĐ 30/2020, Phụ lục II). In doubt it is silent.</summary>
public abstract class ListedCapitals : ProseRule
{
    private readonly WordList _list;
    private readonly bool _leavesLower;

    /// <param name="leavesLower">In small letters throughout the words are no name.</param>
    private protected ListedCapitals(
        string code,
        string name,
        Severity severity,
        WordList list,
        bool leavesLower = false
    )
        : base(code, name, severity, RuleScope.Nd30 | RuleScope.Youth) => (_list, _leavesLower) = (list, leavesLower);

    private protected sealed override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (!prose.Has(_list) || prose.IsCapitals)
            return;
        foreach (var sighting in prose.Names)
        {
            if (
                sighting.List == _list
                && Casing.Mend(prose, sighting, _leavesLower) is { } mended
                && IsMeant(prose, sighting)
            )
            {
                findings.Measure(prose.At(sighting), prose.TextOf(sighting), mended);
            }
        }
    }

    /// <summary>The words around do not make something else of it.</summary>
    private protected virtual bool IsMeant(Prose prose, Sighting sighting) => true;
}
