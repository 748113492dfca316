using System.Collections.Immutable;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Composing;

/// <summary>Nơi nhận: a dash before each, a separator behind each but the last, the archive line at the end.</summary>
internal static class RecipientComposer
{
    public static RecipientList Compose(RecipientList recipients, Wording wording)
    {
        var items = ImmutableArray.CreateBuilder<Line>(recipients.Items.Length);
        for (var i = 0; i < recipients.Items.Length; i++)
        {
            var isLast = i == recipients.Items.Length - 1 && recipients.Archive is null;
            items.Add(Item(recipients.Items[i], isLast ? "." : wording.RecipientSeparator));
        }
        return recipients with
        {
            Items = items.DrainToImmutable(),
            Archive = recipients.Archive is null ? null : Item(Archive(recipients.Archive, wording), "."),
            Label =
                recipients.Items.IsEmpty && recipients.Archive is null
                    ? null
                    : new Line(wording.RecipientsLabel, recipients.Items.FirstOrDefault()?.Origin ?? default),
        };
    }

    private static Line Item(Line line, string mark)
    {
        line = Terminators.Add(line, mark);
        return line.Text.StartsWith('-') ? line : line.Prepend("- ");
    }

    /// <summary>A text that starts with "Lưu" is printed as written.</summary>
    private static Line Archive(Line line, Wording wording) =>
        line.Text.AsSpan().TrimStart("- ").StartsWith("Lưu") ? line : line.Prepend(wording.ArchivePrefix);
}
