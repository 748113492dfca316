using System.Text;

namespace Scriban.Runtime;

/// <summary>Where a template writes to. Literal text arrives as a stretch of the template's source, values as texts of their own.</summary>
public interface IScriptOutput
{
    void Write(string text, int offset, int count);

    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}

public static class ScriptOutputExtensions
{
    public static void Write(this IScriptOutput output, string text) => output.Write(text, 0, text.Length);
}

/// <summary>Collects the output in a <see cref="StringBuilder"/>.</summary>
public sealed class StringBuilderOutput : IScriptOutput
{
    public StringBuilderOutput()
        : this(new StringBuilder()) { }

    public StringBuilderOutput(StringBuilder builder) => Builder = builder;

    public StringBuilder Builder { get; }

    public void Write(string text, int offset, int count) => Builder.Append(text, offset, count);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    public override string ToString() => Builder.ToString();
}
