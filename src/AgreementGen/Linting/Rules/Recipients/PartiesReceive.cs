using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>Each signing party is among the recipients.</summary>
internal sealed class PartiesReceive() : DocxRule("ND30-NN-11", "parties-receive", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject is not { Agreement.Parties: { Length: > 1 } parties, Anatomy.Recipients: { } recipients })
            return;
        var items = recipients.Items.Select(item => item.Text).ToList();
        if (items.Exists(item => Together.Any(words => item.Contains(words, StringComparison.OrdinalIgnoreCase))))
            return;
        foreach (var party in parties)
        {
            var names = new[] { party.Name.Value, party.ShortName?.Value }.OfType<string>().ToList();
            // What an expression becomes is not known here.
            if (names.Exists(name => name.Contains("{{", StringComparison.Ordinal)))
                continue;
            if (!names.Exists(name => items.Exists(item => item.Contains(name, StringComparison.OrdinalIgnoreCase))))
                findings.Say(
                    recipients.Items.IsEmpty ? subject.Text.Start : findings.PlaceOf(recipients.Items[0]),
                    party.ShortName?.Value ?? party.Name.Value
                );
        }
    }

    /// <summary>Words that mean all parties, and the archives that they keep.</summary>
    private static readonly string[] Together =
    [
        "các bên",
        "hai bên",
        "các cơ quan",
        "hai cơ quan",
        "như trên",
        "như Điều",
        "các đơn vị ký",
        "các tổ chức ký",
        "cơ quan ký",
    ];
}
