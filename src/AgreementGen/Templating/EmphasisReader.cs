using System.Collections.Immutable;
using AgreementGen.Documents;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AgreementGen.Templating;

/// <summary>
/// Reads <c>*nghiêng*</c>, <c>**đậm**</c> and <c>\*</c> by CommonMark's rules for emphasis, with Markdig's parser of inlines and nothing else
/// of Markdown: no block parser runs, so numbers, dashes, blanks and brackets stay what they are.
/// </summary>
internal static class EmphasisReader
{
    private static readonly InlineParserList Parsers = CreateParsers();

    /// <summary>The runs of one paragraph; line breaks stay inside the texts.</summary>
    public static ImmutableArray<Run> Read(string text)
    {
        var processor = new InlineProcessor(
            new MarkdownDocument(),
            Parsers,
            preciseSourcelocation: false,
            context: null
        );
        var block = new ParagraphBlock { Lines = new StringLineGroup(text) };
        processor.ProcessInlineLeaf(block);
        var runs = ImmutableArray.CreateBuilder<Run>();
        Add(runs, block.Inline!, Emphasis.None);
        return runs.DrainToImmutable();
    }

    private static void Add(ImmutableArray<Run>.Builder runs, ContainerInline container, Emphasis emphasis)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case EmphasisInline nested:
                    Add(runs, nested, emphasis | (nested.DelimiterCount == 2 ? Emphasis.Bold : Emphasis.Italic));
                    break;
                case LiteralInline literal:
                    Append(runs, literal.Content.ToString(), emphasis);
                    break;
                case ContainerInline other:
                    Add(runs, other, emphasis);
                    break;
            }
        }
    }

    /// <summary>Neighbours of one emphasis are one run.</summary>
    private static void Append(ImmutableArray<Run>.Builder runs, string text, Emphasis emphasis)
    {
        if (runs.Count > 0 && runs[^1].Emphasis == emphasis)
            runs[^1] = new Run(runs[^1].Text + text, emphasis);
        else if (text.Length > 0)
            runs.Add(new Run(text, emphasis));
    }

    private static InlineParserList CreateParsers()
    {
        var emphasis = new EmphasisInlineParser();
        emphasis.EmphasisDescriptors.RemoveAll(descriptor => descriptor.Character != '*');
        return new InlineParserList([new EscapedStarParser(), emphasis, new LiteralInlineParser()]);
    }

    /// <summary><c>\*</c> is a star; any other backslash is a backslash.</summary>
    private sealed class EscapedStarParser : InlineParser
    {
        public EscapedStarParser() => OpeningCharacters = ['\\'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar() != '*')
                return false;
            slice.SkipChar();
            processor.Inline = new LiteralInline("*");
            slice.SkipChar();
            return true;
        }
    }
}
