using System.Buffers;
using System.Text;

namespace AgreementGen.Reading.Body;

/// <summary>The fields that are open at a place of a story (ECMA-376 part 1, 17.16.18); they may span paragraphs and hold each other.</summary>
internal sealed class FieldStack
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\\\"\u00A0");

    private readonly Stack<OpenField> _open = new();
    private int _instructions;

    /// <summary>What comes now is part of an instruction, which is not printed.</summary>
    public bool IsInInstruction => _instructions > 0;

    /// <summary>First word of the innermost field whose result comes now; null outside of fields.</summary>
    public string? Word => _open.TryPeek(out var open) ? open.Word : null;

    /// <summary>Some open field is a link.</summary>
    public bool IsLink => _open.Any(open => open.Word == "HYPERLINK");

    public bool IsEmpty => _open.Count == 0;

    public void Begin()
    {
        _open.Push(new OpenField());
        _instructions++;
    }

    public void AddInstruction(string text)
    {
        if (_open.TryPeek(out var field) && field.Word is null)
            field.Instruction.Append(text);
    }

    /// <summary>From here to the end is the result.</summary>
    public void Separate()
    {
        if (_open.TryPeek(out var field) && field.Word is null)
        {
            field.Word = FirstWord(field.Instruction.ToString());
            _instructions--;
        }
    }

    /// <summary>A field whose instruction is known at once (<c>w:fldSimple</c>).</summary>
    public void BeginSimple(string instruction) => _open.Push(new OpenField { Word = FirstWord(instruction) });

    /// <summary>The innermost field is over: its word when it showed nothing, null when it did or there is none.</summary>
    public string? End()
    {
        Separate();
        return _open.TryPop(out var field) && !field.HasResult ? field.Word : null;
    }

    public void MarkResult()
    {
        foreach (var field in _open)
            field.HasResult = true;
    }

    private static string FirstWord(string instruction)
    {
        var text = instruction.AsSpan().TrimStart();
        var end = text.IndexOfAny(Ends);
        return (end < 0 ? text : text[..end]).ToString().ToUpperInvariant();
    }

    private sealed class OpenField
    {
        public StringBuilder Instruction { get; } = new();

        /// <summary>Null while the instruction is read.</summary>
        public string? Word { get; set; }
        public bool HasResult { get; set; }
    }
}
