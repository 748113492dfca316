using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace AgreementGen.Anatomy;

/// <summary>
/// What was found, a line for each component: its name, the paragraph (counted from 1), how sure that is, and the text. For
/// <c>lint --verbose</c>, snapshots and bug reports.
/// </summary>
public static class AnatomyText
{
    public static string Write(DocumentAnatomy anatomy)
    {
        var outline = new Outliner();
        outline.Add(anatomy);
        return outline.ToString();
    }

    private sealed class Outliner
    {
        private readonly StringBuilder _text = new();
        private int _depth;

        public override string ToString() => _text.ToString();

        public void Add(DocumentAnatomy anatomy)
        {
            Add(anatomy.Head);
            Add("subject", anatomy.Subject);
            Add("stamp", anatomy.Stamps);
            Add("type", anatomy.Type);
            Add("title", anatomy.Title);
            Add("title-sign", anatomy.TitleSign);
            Add("issued-with", anatomy.IssuedWith);
            Add("addressees", anatomy.Addressees);
            Add("enacting-body", anatomy.EnactingBody);
            Add("basis", anatomy.LegalBases);
            Add("enactment", anatomy.Enactment);
            Put("body", Range(anatomy.BodyStart, anatomy.BodyEnd), $"text in {Number(anatomy.Text.Length)} paragraphs");
            var next = 0;
            _depth++;
            Add(anatomy.Units, ref next, int.MaxValue);
            _depth--;
            Add("caption", anatomy.Captions);
            foreach (var signature in anatomy.Signatures)
                Add(signature);
            Add(anatomy.Recipients);
            next = 0;
            foreach (var annex in anatomy.Annexes)
            {
                Add(annex);
                _depth++;
                Add(anatomy.AnnexUnits, ref next, annex.End);
                _depth--;
            }
        }

        private void Add(HeadView head)
        {
            var layout = head.IsTable ? "table" : "no table";
            Put(
                "head",
                head.Heading.ToString().ToLowerInvariant(),
                $"{layout}, Quốc hiệu × {Number(head.QuocHieuCount)}"
            );
            Inside(() =>
            {
                Add("title", head.Title);
                Add("other-title", head.OtherTitles);
                Add("motto", head.Motto);
                Add("superior", head.Superior);
                Add("issuer", head.Issuer);
                Add("issuer-sign", head.IssuerSign);
                Add("number", head.Number);
                Add("draft", head.Draft);
                Add("date", head.Date);
            });
        }

        private void Add(ImmutableArray<UnitView> units, ref int next, int end)
        {
            for (; next < units.Length && units[next].Paragraph.Index < end; next++)
            {
                var depth = DepthOf(units, units[next]);
                _depth += depth;
                Add(units[next]);
                _depth -= depth;
            }
        }

        private static int DepthOf(ImmutableArray<UnitView> units, UnitView unit)
        {
            var depth = 0;
            for (var parent = unit.Parent; parent >= 0; parent = units[parent].Parent)
                depth++;
            return depth;
        }

        private void Add(UnitView unit)
        {
            var list = unit.LabelPassage is null ? " (list)" : "";
            var titled = unit.IsTitled ? " titled" : "";
            Put(Word(unit.Level), Place(unit.Body) + titled, $"{unit.Label}{list} {Show(unit.Body)}");
            Inside(() => Add("title", unit.TitleLines));
        }

        private void Add(SignatureView signature)
        {
            Put("signature", Word(signature.Confidence), "");
            Inside(() =>
            {
                Add("agency", signature.AgencyLines);
                Add("authority", signature.Authorities);
                Add("position", signature.Positions);
                Add("remark", signature.Remarks);
                Add("name", signature.Name);
            });
        }

        private void Add(RecipientsView? recipients)
        {
            if (recipients is null)
                return;
            Add("recipients", recipients.Label);
            Inside(() =>
            {
                foreach (var item in recipients.Items)
                    Add(item == recipients.Archive ? "archive" : "recipient", item);
                Add("after", recipients.After);
            });
        }

        private void Add(AnnexView annex)
        {
            Put(Word(annex.Kind), Range(annex.Start, annex.End), $"{Show(annex.Label)} [{annex.Number}]");
            Inside(() =>
            {
                Add("title", annex.Title);
                Add("guide", annex.Guide);
                if (annex.Stroke is { } stroke)
                    Put("stroke", Word(stroke.Kind), $"{Number(stroke.Length)} twips");
            });
        }

        private void Add(string name, Part? part)
        {
            if (part is null)
                return;
            foreach (var line in part.Lines)
                Put(name, $"{Place(line)} {Word(part.Confidence)}", Show(line));
            if (part.Stroke is { } stroke)
                Inside(() => Put("stroke", Word(stroke.Kind), $"{Number(stroke.Length)} twips"));
        }

        private void Add(string name, IEnumerable<Passage> passages)
        {
            foreach (var passage in passages)
                Add(name, passage);
        }

        private void Add(string name, Passage? passage)
        {
            if (passage is not null)
                Put(name, Place(passage), Show(passage));
        }

        private void Inside(Action write)
        {
            _depth++;
            write();
            _depth--;
        }

        private void Put(string name, string place, string text)
        {
            _text.Append(' ', 2 * _depth).Append(name).Append(' ').Append(place);
            if (text.Length > 0)
                _text.Append(" | ").Append(text);
            _text.Append('\n');
        }
    }

    private static string Place(Passage passage) => "¶" + Number(passage.Paragraph.Index + 1);

    private static string Range(int start, int end) => $"¶{Number(start + 1)}–{Number(end)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The text on one line, what cannot be seen made visible, cut when it is long.</summary>
    private static string Show(Passage passage)
    {
        var text = passage
            .Text.Replace("\n", " ⏎ ", StringComparison.Ordinal)
            .Replace('\t', '→')
            .Replace('\u00A0', '␣')
            .Replace('\f', '↡');
        return text.Length <= 90 ? text : text[..90].TrimEnd() + "…";
    }
}
