using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Named values that a template can read, and write where it may.</summary>
public interface IScriptObject
{
    int Count { get; }

    IEnumerable<string> GetMembers();

    bool Contains(string member);

    /// <summary>No member can be written, added or removed.</summary>
    bool IsReadOnly { get; set; }

    bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value);

    bool CanWrite(string member);

    /// <summary>False when the member is read-only.</summary>
    bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly);

    bool Remove(string member);

    void SetReadOnly(string member, bool readOnly);

    IScriptObject Clone(bool deep);
}

/// <summary>Something that knows its own text in a context, such as an array or an object.</summary>
internal interface IScriptPrintable
{
    void PrintTo(TemplateContext context, ValuePrinter printer);
}
