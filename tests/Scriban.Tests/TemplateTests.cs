using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>The API that programs use.</summary>
public class TemplateTests
{
    [Fact]
    public void A_template_with_errors_has_no_page_and_does_not_render()
    {
        var template = Template.Parse("{{ 1 + }}", "a.sbn");
        Assert.True(template.HasErrors);
        Assert.Null(template.Page);
        Assert.StartsWith("a.sbn(1,8) : error : ", template.Messages[0].ToString(), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => template.Render(new TemplateContext()));
    }

    [Fact]
    public void A_span_ends_at_its_last_character()
    {
        var span = Template.Parse("ab {{ x.y }}").Page!.Body.Statements[2].Span;
        Assert.Equal(new TextPosition(6, 0, 6), span.Start);
        Assert.Equal(new TextPosition(8, 0, 8), span.End);
        Assert.Equal(3, span.Length);
        Assert.Equal("<input>(1,7)", span.ToStringSimple());
        Assert.Equal("<input>((6:0,6))-((8:0,8))", span.ToString());
    }

    [Fact]
    public void Lines_and_columns_count_after_line_ends()
    {
        var statements = Template.Parse("a\r\nbc\n {{\n x }}").Page!.Body.Statements;
        Assert.Equal((2, 1), (statements[1].Span.Start.Line, statements[1].Span.Start.Column));
        Assert.Equal((3, 1), (statements[2].Span.Start.Line, statements[2].Span.Start.Column));
    }

    [Fact]
    public void Code_alone_is_evaluated()
    {
        var code = new LexerOptions { Mode = ScriptMode.ScriptOnly };
        var template = Template.Parse("y = x + 1; y;", lexerOptions: code);
        Assert.Equal(11, template.Evaluate(new ScriptObject { { "x", 10 } }));
        Assert.Equal(7, Template.Evaluate("ret 7", new TemplateContext()));
        Assert.Equal("a # b", Template.Evaluate("'a # b' # c", new TemplateContext()));
    }

    [Fact]
    public void Evaluation_writes_nothing()
    {
        var context = new TemplateContext();
        Assert.Equal(3, Template.Evaluate("1; 2; 3", context));
        Assert.Equal("a", Template.Evaluate("capture x; 'a'; end; x + ''", context));
        Assert.Equal("", context.Output.ToString());
        Assert.True(context.EnableOutput);
    }

    [Fact]
    public void A_front_matter_is_code_before_the_text()
    {
        var options = new LexerOptions { Mode = ScriptMode.FrontMatterAndContent };
        var template = Template.Parse("+++\nx = 5\n+++\n[{{ x }}]", lexerOptions: options);
        Assert.Equal("[5]", template.Render(new TemplateContext()));
        Assert.Equal("[5]", Template.Parse(template.ToText(), lexerOptions: options).Render(new TemplateContext()));
    }

    [Theory]
    [InlineData("x = 5")]
    [InlineData("+++\nx = 5\n")]
    public void A_front_matter_needs_its_markers(string text)
    {
        var options = new LexerOptions { Mode = ScriptMode.FrontMatterAndContent };
        Assert.True(Template.Parse(text, lexerOptions: options).HasErrors);
    }

    /// <summary>Escapes what is written, and keeps what arrives where.</summary>
    private sealed class Recorder : TemplateContext
    {
        public List<(string Text, int Column, string? Node)> Values { get; } = [];

        public List<string> Nodes { get; } = [];

        public override TemplateContext Write(SourceSpan span, object? textAsObject)
        {
            Values.Add((ObjectToString(textAsObject), span.Start.Column, CurrentNode?.ToString()));
            return textAsObject is IScriptOutput
                ? base.Write(span, textAsObject)
                : base.Write(span, HtmlFunctions.Escape(ObjectToString(textAsObject)));
        }

        public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
        {
            Nodes.Add(scriptNode?.GetType().Name ?? "");
            return base.Evaluate(scriptNode, aliasReturnedFunction);
        }
    }

    private sealed class Slices : IScriptOutput
    {
        public List<(string Text, int Offset, int Count)> Written { get; } = [];

        public void Write(string text, int offset, int count) => Written.Add((text, offset, count));

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return default;
        }

        public override string ToString() => string.Concat(Written.Select(w => w.Text.Substring(w.Offset, w.Count)));
    }

    [Fact]
    public void Values_pass_through_Write_and_literal_text_does_not()
    {
        var context = new Recorder();
        Assert.Equal("<b>a &amp; b</b>1", Template.Parse("<b>{{ 'a & b' }}</b>{{ x = 2; 1 }}").Render(context));
        Assert.Equal([("a & b", 6, "\"a & b\""), ("1", 30, "1")], context.Values);
        Assert.Contains(context.Nodes, n => n == nameof(ScriptLiteral));
    }

    [Fact]
    public void Literal_text_arrives_as_a_stretch_of_the_source()
    {
        const string Source = "<a>{{ 1 ~}}\n<b>{%{{{}%}{{ func f }}[{{ $0 }}]{{ end; f 2 }}";
        var output = new Slices();
        var context = new TemplateContext();
        context.PushOutput(output);
        Template.Parse(Source).Render(context);
        Assert.Equal("<a>1<b>{{[2]", output.ToString());
        Assert.Equal(
            [(0, 3), (12, 3), (18, 2), (35, 1), (44, 1)],
            output.Written.Where(w => ReferenceEquals(w.Text, Source)).Select(w => (w.Offset, w.Count))
        );
    }

    [Fact]
    public void A_capture_keeps_its_output_so_that_markup_is_known_again()
    {
        var context = new Recorder();
        Assert.Equal("<i>&lt;</i>", Template.Parse("{{ capture x }}<i>{{ '<' }}</i>{{ end; x }}").Render(context));
    }

    [Fact]
    public void A_function_of_the_host_takes_the_place_of_include()
    {
        var context = new TemplateContext();
        context.BuiltinObject.SetValue(
            "include",
            DelegateCustomFunction.CreateFunc((string name) => $"<{name}>"),
            readOnly: true
        );
        Assert.Equal("<a>", Template.Parse("{{ include 'a' }}").Render(context));
    }

    [Fact]
    public void Delegates_are_called_with_converted_arguments()
    {
        var model = new ScriptObject();
        model.Import(
            "join",
            (TemplateContext context, SourceSpan span, string a, int b, object[] rest) =>
                $"{a}{b + 1}{rest.Length}{span.Start.Column}"
        );
        model.Import("opt", (string a, string b = "x") => a + b);
        var context = new TemplateContext();
        context.PushGlobal(model);
        Assert.Equal("12322", Template.Parse("{{join 12 '2' 3 4 }}").Render(context));
        Assert.Equal("ax ab", Template.Parse("{{ opt 'a' }} {{ opt 'a' 'b' }}").Render(context));
    }

    [Fact]
    public void An_exception_of_a_host_function_gets_the_place_of_the_call()
    {
        var context = new TemplateContext();
        context.BuiltinObject.Import("fail", new Action(() => throw new InvalidOperationException("gãy")));
        var e = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("a {{ fail }}").Render(context));
        Assert.Equal("<input>(1,6) : error : gãy", e.Message);
        Assert.Equal("gãy", e.OriginalMessage);
        Assert.IsType<InvalidOperationException>(e.InnerException);
    }

    [Fact]
    public void A_context_serves_again_after_an_error()
    {
        var context = new TemplateContext();
        Assert.Throws<ScriptRuntimeException>(() =>
            Template
                .Parse("{{ func f(a); for x in [1]; with {}; capture c; a.b.c; end; end; end; end; f 1 }}")
                .Render(context)
        );
        Assert.Equal("1", Template.Parse("{{ y = 1; y }}").Render(context));
        Assert.Null(Template.Evaluate("x", context));
        Assert.Equal(1, Template.Evaluate("y", context));
    }

    [Fact]
    public void Globals_are_looked_up_from_the_top_and_written_to_the_top()
    {
        var (below, above) = (new ScriptObject { { "a", 1 }, { "b", 2 } }, new ScriptObject { { "b", 3 } });
        var context = new TemplateContext();
        context.PushGlobal(below);
        context.PushGlobal(above);
        Assert.Equal("13", Template.Parse("{{ a; b; c = 4; a = 5 }}").Render(context));
        Assert.Equal(4, above["c"]);
        Assert.Equal(1, below["a"]);
        Assert.Same(above, context.PopGlobal());
        Assert.Equal("12", Template.Parse("{{ a; b }}").Render(context));
    }

    [Fact]
    public void A_missing_variable_or_member_can_be_supplied()
    {
        var context = new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            TryGetVariable = (TemplateContext _, SourceSpan _, ScriptVariable variable, out object? value) =>
            {
                value = "v:" + variable.Name;
                return true;
            },
            TryGetMember = (TemplateContext _, SourceSpan _, object _, string member, out object? value) =>
            {
                value = "m:" + member;
                return true;
            },
        };
        Assert.Equal("v:a m:c", Template.Parse("{{ a }} {{ {}.c }}").Render(context));
    }

    [Fact]
    public void What_is_forgiven_can_be_chosen()
    {
        var relaxed = new TemplateContext
        {
            EnableRelaxedTargetAccess = true,
            EnableRelaxedFunctionAccess = true,
            EnableNullIndexer = true,
            EnableBreakAndContinueAsReturnOutsideLoop = true,
        };
        Assert.Equal("[]", Template.Parse("[{{ a.b.c; a[1]; f 1; x = [1]; x[null] }}]{{ break }}x").Render(relaxed));
    }

    [Fact]
    public void A_culture_holds_until_it_is_popped()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        var context = new TemplateContext();
        context.PushCulture(culture);
        Assert.Equal("1,5", Template.Parse("{{ 1.5 }}").Render(context));
        Assert.Same(culture, context.PopCulture());
        Assert.Equal("1.5", Template.Parse("{{ 1.5 }}").Render(context));
        Assert.Throws<InvalidOperationException>(() => context.PopCulture());
    }

    /// <summary>Says who it is and no more.</summary>
    private sealed class Opaque : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => "đây";

        public override string ToString() => "không phải đây";
    }

    [Fact]
    public void An_opaque_value_is_its_text_alone()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { { "o", new Opaque() } });
        const string Source =
            "{{ o }} {{ o == 'đây' }} {{ o + '!' }} {{ [o] }} {{ o | string.upcase }} [{{ o.length }}]";
        Assert.Equal("đây true đây! [đây] ĐÂY []", Template.Parse(Source).Render(context));
    }

    [Fact]
    public void Cancellation_stops_a_loop_without_end()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var context = new TemplateContext { LoopLimit = 0, CancellationToken = stop.Token };
        var e = Assert.Throws<ScriptAbortException>(() => Template.Parse("a\n{{ while true; end }}").Render(context));
        Assert.Equal(1, e.Span.Start.Line);
    }

    [Fact]
    public void Limits_are_raised_or_lifted()
    {
        var template = Template.Parse("{{ for i in 1..3000; 'x'; end }}");
        Assert.Throws<ScriptRuntimeException>(() => template.Render(new TemplateContext()));
        Assert.Equal(3000, template.Render(new TemplateContext { LoopLimit = 3000 }).Length);
        Assert.Equal(3000, template.Render(new TemplateContext { LoopLimit = 0 }).Length);
        var e = Assert.Throws<ScriptRuntimeException>(() =>
            template.Render(new TemplateContext { LoopLimit = 0, LimitToString = 2999 })
        );
        Assert.Contains("2999", e.OriginalMessage, StringComparison.Ordinal);
        Assert.Contains(nameof(TemplateContext.LimitToString), e.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_evaluated_by_itself_has_its_limits_too()
    {
        var loader = new CountingLoader();
        var context = new TemplateContext { TemplateLoader = loader };
        var page = Template.Parse("{{ while true; include 'x'; end }}").Page;
        Assert.Throws<ScriptRuntimeException>(() => context.Evaluate(page));
        var deep = Template.Parse("{{ 1" + Repeat(" + 1", 100_000) + " }}").Page;
        RunOnSmallStack(() => Assert.Throws<ScriptRuntimeException>(() => new TemplateContext().Evaluate(deep)));
    }

    [Fact]
    public void A_capture_has_a_length_of_its_own()
    {
        var context = new TemplateContext { LimitToString = 10 };
        Assert.Equal("12345678", Template.Parse("{{ capture x }}12345678{{ end }}{{ x }}").Render(context));
    }

    [Fact]
    public void A_regular_expression_has_a_time_limit_with_a_name()
    {
        var context = new TemplateContext { RegexTimeOut = TimeSpan.FromMilliseconds(20) };
        var template = Template.Parse("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match `^(a+)+$` }}");
        var e = Assert.Throws<ScriptRuntimeException>(() => template.Render(context));
        Assert.Contains(nameof(TemplateContext.RegexTimeOut), e.OriginalMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{a: ", "1", "}")]
    [InlineData("!", "true", "")]
    [InlineData("- ", "1", "")]
    [InlineData("$\"{", "1", "}\"")]
    [InlineData("true ? 1 : ", "1", "")]
    [InlineData("if true; ", "1; ", "end; ")]
    [InlineData("x = do; ", "1; ", "end; ")]
    [InlineData("", "1", " + 1")]
    [InlineData("", "1", " | math.abs")]
    [InlineData("", "x", ".x")]
    [InlineData("", "x", "[0]")]
    [InlineData("a ", "1", "")]
    public void A_hundred_thousand_of_anything_is_an_error_or_a_result(string open, string middle, string close)
    {
        const int Many = 100_000;
        var text = "{{ " + Repeat(open, Many) + middle + Repeat(close, Many) + " }}";
        RunOnSmallStack(() =>
        {
            var template = Template.Parse(text);
            if (template.HasErrors)
            {
                Assert.InRange(template.Messages.Count, 1, 100);
                return;
            }

            Assert.Throws<ScriptRuntimeException>(() => template.Render(new TemplateContext()));
        });
    }

    [Fact]
    public void A_text_of_ten_million_characters_is_an_error_or_a_result()
    {
        var template = Template.Parse(new string('a', 10_000_000) + "{{ 1 }}");
        Assert.Throws<ScriptRuntimeException>(() => template.Render(new TemplateContext()));
        Assert.Equal(10_000_001, template.Render(new TemplateContext { LimitToString = 0 }).Length);
        Assert.True(Template.Parse(new string('{', 10_000_000)).HasErrors);
        Assert.True(Template.Parse("{{" + new string('(', 10_000_000)).HasErrors);
        Assert.True(Template.Parse("{{" + new string('§', 10_000_000)).HasErrors);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static void RunOnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            maxStackSize: 512 * 1024
        );
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    [Fact]
    public void One_template_renders_on_many_threads()
    {
        var template = Template.Parse(
            "{{ func f(x); ret x * 2; end; for i in 1..20; f i; string.upcase 'a'; capture c; i; end; c; end }}"
        );
        var expected = template.Render(new TemplateContext());
        Parallel.For(0, 200, _ => Assert.Equal(expected, template.Render(new TemplateContext())));
    }

    [Fact]
    public void A_literal_allocates_nothing()
    {
        var template = Template.Parse(Repeat("chữ {{ x = 1 }}\n", 1000));
        var context = new TemplateContext();
        context.PushOutput(new Nowhere());
        context.Evaluate(template.Page);
        var before = GC.GetAllocatedBytesForCurrentThread();
        context.Evaluate(template.Page);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    private sealed class Nowhere : IScriptOutput
    {
        public void Write(string text, int offset, int count) { }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) => default;
    }

    [Fact]
    public void Output_is_pushed_and_popped()
    {
        var context = new TemplateContext();
        context.PushOutput();
        context.Write("a").Write("bcd", 1, 1).WriteLine();
        Assert.Equal("ac\n", context.PopOutput().ToString());
        Assert.Throws<InvalidOperationException>(() => context.PopOutput());
    }

    [Fact]
    public void Included_templates_are_parsed_once()
    {
        var loader = new CountingLoader();
        var context = new TemplateContext { TemplateLoader = loader };
        Assert.Equal("xxx", Template.Parse("{{ include 'x'; include 'x'; include 'x' }}").Render(context));
        Assert.Equal(1, loader.Loads);
        Assert.Equal(["/x"], context.CachedTemplates.Keys, StringComparer.Ordinal);
    }

    private sealed class CountingLoader : ITemplateLoader
    {
        public int Loads { get; private set; }

        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
            "/" + templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
        {
            Loads++;
            return templatePath[1..];
        }

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }

    [Fact]
    public void A_read_only_object_is_not_written_to()
    {
        var model = new ScriptObject { { "a", 1 } };
        model.IsReadOnly = true;
        var context = new TemplateContext();
        context.PushGlobal(model);
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ a = 2 }}").Render(context));
        Assert.Throws<InvalidOperationException>(() => model.Add("b", 2));
        Assert.Equal(1, model["a"]);
    }

    [Fact]
    public void Automatic_indentation_can_be_turned_off()
    {
        const string Source = "a\n  {{ \"b\\n\\nc\" }}";
        Assert.Equal("a\n  b\n  \n  c", Template.Parse(Source).Render(new TemplateContext()));
        Assert.Equal(
            "a\n  b\n\n  c",
            Template.Parse(Source).Render(new TemplateContext { IndentOnEmptyLines = false })
        );
        Assert.Equal("a\n  b\n\nc", Template.Parse(Source).Render(new TemplateContext { AutoIndent = false }));
    }
}
