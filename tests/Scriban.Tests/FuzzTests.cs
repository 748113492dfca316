using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>Random and mutated templates: a result, or an error with a place. Nothing else.</summary>
public class FuzzTests
{
    private const int Rounds = 4000;

    private static readonly string[] Words =
    [
        .. "{{ }} {{- -}} {{~ ~}} {%{ }%} if else end for in while case when func do ret capture with wrap import readonly".Split(
            ' '
        ),
        .. "break continue include this empty null true false and or not limit: offset: reversed cols: tablerow x y $x $ $$ $0".Split(
            ' '
        ),
        .. "( ) [ ] { } , : ; . ?. ? ?? ?! | |> || && ! == != < <= > >= + - * / // % << >> .. ..< ++ -- = += @ ^ # ## \n".Split(
            ' '
        ),
        .. "1 0 -1 2.5 1e3 0x1f 9999999999999 1.5m 'a' \"b\" `c` $\"{x}\" \"\\n\" string.upcase array.size array.each math.plus date.now".Split(
            ' '
        ),
        .. "string object.keys regex.match `(a+)+` object.eval object.to_json array.sort array.join string.pad_left html.strip for.index".Split(
            ' '
        ),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_words_never_crash(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Rounds; i++)
        {
            var text = new StringBuilder("{{ ");
            for (var n = random.Next(1, 40); n > 0; n--)
            {
                text.Append(Words[random.Next(Words.Length)]).Append(random.Next(3) == 0 ? "" : " ");
            }

            Check(text.ToString());
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Mutated_cases_never_crash(int seed)
    {
        var random = new Random(seed);
        var cases = Directory
            .GetFiles(LanguageCase.Folder, "*.txt")
            .Where(f => !f.EndsWith(".out.txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        for (var i = 0; i < Rounds; i++)
        {
            var text = new StringBuilder(cases[random.Next(cases.Length)]);
            for (var n = random.Next(1, 5); n > 0; n--)
            {
                Mutate(text, random, cases);
            }

            Check(text.ToString());
        }
    }

    private static void Mutate(StringBuilder text, Random random, string[] cases)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 8), text.Length - at);
        switch (random.Next(5))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Words[random.Next(Words.Length)]);
                break;
            case 2:
                text.Insert(at, text.ToString(at, length));
                break;
            case 3:
                text.Insert(at, (char)random.Next(1, 0x250));
                break;
            default:
                var other = cases[random.Next(cases.Length)];
                var from = random.Next(other.Length);
                text.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 30), other.Length - from)));
                break;
        }
    }

    private static void Check(string text)
    {
        try
        {
            Run(text);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{e.GetType()}: {e}\n--- in ---\n{text}");
        }
    }

    private static void Run(string text)
    {
        var template = Template.Parse(text, "fuzz");
        if (template.HasErrors)
        {
            Assert.All(template.Messages, m => AssertPlace(m.Span, text));
            return;
        }

        using var timeOut = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var context = LanguageCase.ContextFor("fuzz");
        context.LoopLimit = 200;
        context.RecursiveLimit = 30;
        context.LimitToString = 20_000;
        context.RegexTimeOut = TimeSpan.FromMilliseconds(50);
        context.CancellationToken = timeOut.Token;
        try
        {
            Assert.InRange(template.Render(context).Length, 0, context.LimitToString);
        }
        catch (ScriptRuntimeException e)
        {
            Assert.False(timeOut.IsCancellationRequested, "A template ran for ten seconds:\n" + text);
            Assert.NotNull(e.Span.FileName);
            if (e.Span.FileName == "fuzz")
            {
                AssertPlace(e.Span, text);
            }
        }
    }

    private static void AssertPlace(SourceSpan span, string text)
    {
        Assert.InRange(span.Start.Offset, 0, text.Length);
        Assert.InRange(span.End.Offset, span.Start.Offset, text.Length);
        Assert.Equal(text.AsSpan(0, span.Start.Offset).Count('\n'), span.Start.Line);
    }
}
