using AgreementGen.Diagnostics;

namespace AgreementGen.Mending;

/// <summary>Mends what one finding of a rule says, as far as it can be mended without a guess. Which rules have one: <see cref="MendBook"/>.</summary>
internal interface IMend
{
    void Mend(Diagnostic finding, MendingDesk desk);
}
