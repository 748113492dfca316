using AgreementGen.Diagnostics;

namespace AgreementGen.Yaml;

/// <summary>Characters that have no place in a program file: control characters anywhere, tabs as indentation.</summary>
internal sealed class YamlCharacters(SourceText source)
{
    /// <summary>First tab of each line that is indented with one; most files have none.</summary>
    private List<int>? _tabs;

    /// <summary>Those that stand in no text.</summary>
    private readonly List<int> _indenting = [];
    private int _next;

    /// <summary>Reports every forbidden character; whether there was any.</summary>
    public bool ReportForbidden(DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var found = false;
        var isIndentation = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\t' && isIndentation)
                (_tabs ??= []).Add(i);
            isIndentation = c is '\n' or '\r' || (isIndentation && c == ' ');
            if (c is >= ' ' and < '\u007F' or '\n' || !IsForbidden(text, i))
                continue;
            var place = new Location(source, i, 1);
            diagnostics.Add(Kinds.ControlCharacter, place, NameOf(place));
            found = true;
        }
        return found;
    }

    /// <summary>Tabs inside a text are part of it. Texts come in the order of the file.</summary>
    public void AllowTabs(Location text)
    {
        while (_tabs is not null && _next < _tabs.Count && _tabs[_next] < text.Start + text.Length)
        {
            if (_tabs[_next] < text.Start)
                _indenting.Add(_tabs[_next]);
            _next++;
        }
    }

    /// <summary>Reports the first tab before an offset that indents; one for the whole file, with the number of lines.</summary>
    public bool ReportTabs(int end, DiagnosticBag diagnostics)
    {
        if (_tabs is null)
            return false;
        _indenting.AddRange(_tabs.Skip(_next));
        if (_indenting is not [var first, ..] || first > end)
            return false;
        var length = 1;
        while (first + length < source.Text.Length && source.Text[first + length] is '\t' or ' ')
            length++;
        diagnostics.Add(Kinds.TabIndentation, new Location(source, first, length), _indenting.Count);
        return true;
    }

    /// <summary>The places of all forbidden characters.</summary>
    public static IEnumerable<Location> Forbidden(SourceText source)
    {
        for (var i = 0; i < source.Text.Length; i++)
        {
            if (IsForbidden(source.Text, i))
                yield return new Location(source, i, 1);
        }
    }

    /// <summary>What a forbidden character is called: U+0007.</summary>
    public static string NameOf(Location character) => $"U+{(int)character.Text[0]:X4}";

    /// <summary>Control characters, line separators that XML and Word do not know, and code points that are no characters.</summary>
    public static bool IsForbidden(int codePoint) =>
        codePoint switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 => true,
            (>= 0xFDD0 and <= 0xFDEF) or (>= 0xD800 and <= 0xDFFF) => true,
            _ => (codePoint & 0xFFFE) == 0xFFFE,
        };

    private static bool IsForbidden(string text, int i) =>
        text[i] switch
        {
            >= '\uD800' and <= '\uDBFF' => i + 1 == text.Length
                || !char.IsLowSurrogate(text[i + 1])
                || IsForbidden(char.ConvertToUtf32(text[i], text[i + 1])),
            >= '\uDC00' and <= '\uDFFF' => i == 0 || !char.IsHighSurrogate(text[i - 1]),
            var c => IsForbidden((int)c),
        };
}
