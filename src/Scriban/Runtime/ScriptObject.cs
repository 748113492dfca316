using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>An object of a template: named values, in the order in which they were added.</summary>
public class ScriptObject : IDictionary<string, object?>, IScriptObject, IScriptPrintable
{
    private readonly MemberTable _members;
    private HashSet<string>? _readOnly;

    public ScriptObject()
        : this(0) { }

    public ScriptObject(int capacity) => _members = new MemberTable(capacity);

    public virtual int Count => _members.Count;

    public virtual bool IsReadOnly { get; set; }

    public virtual ICollection<string> Keys => _members.Names;

    public virtual ICollection<object?> Values => _members.Values;

    public virtual object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : null;
        set => SetValue(key, value, readOnly: false);
    }

    public virtual IEnumerable<string> GetMembers() => Keys;

    public virtual bool Contains(string member) => _members.Contains(member);

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
        _members.TryGetValue(member, out value);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) =>
        TryGetValue(null!, default, key, out value);

    public virtual bool CanWrite(string member) => !IsReadOnly && _readOnly?.Contains(member) != true;

    public virtual bool TrySetValue(
        TemplateContext context,
        SourceSpan span,
        string member,
        object? value,
        bool readOnly
    )
    {
        if (!CanWrite(member))
        {
            return false;
        }

        _members.Set(member, value);
        if (readOnly)
        {
            SetReadOnly(member, readOnly: true);
        }

        return true;
    }

    /// <summary>Sets a member, whether it was read-only or not.</summary>
    public void SetValue(string member, object? value, bool readOnly)
    {
        this.AssertNotReadOnly();
        if (_readOnly is not null)
        {
            SetReadOnly(member, readOnly: false);
        }

        TrySetValue(null!, default, member, value, readOnly);
    }

    public virtual void SetReadOnly(string member, bool readOnly)
    {
        if (readOnly)
        {
            (_readOnly ??= []).Add(member);
        }
        else
        {
            _readOnly?.Remove(member);
        }
    }

    public virtual bool Remove(string key) => CanWrite(key) && _members.Remove(key);

    public void Add(string key, object? value)
    {
        this.AssertNotReadOnly();
        _members.Add(key, value);
    }

    public virtual void Clear()
    {
        this.AssertNotReadOnly();
        _members.Clear();
    }

    public virtual IScriptObject Clone(bool deep)
    {
        var clone = new ScriptObject(_members.Count);
        foreach (var (name, value) in _members)
        {
            clone._members.Set(name, deep && value is ScriptObject child ? child.Clone(deep) : value);
        }

        clone._readOnly = _readOnly is null ? null : [.. _readOnly];
        return clone;
    }

    public bool ContainsKey(string key) => Contains(key);

    public virtual IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) =>
        Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var member in this)
        {
            array[arrayIndex++] = member;
        }
    }

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    void IScriptPrintable.PrintTo(TemplateContext context, ValuePrinter printer)
    {
        printer.Append('{');
        var isFirst = true;
        foreach (var (name, value) in this)
        {
            printer.Append(isFirst ? "" : ", ").Append(name).Append(": ").AppendNested(value);
            isFirst = false;
        }

        printer.Append('}');
    }

    public override string ToString() => ValuePrinter.Print(TemplateContext.ForPrinting, this);
}

/// <summary>Conveniences on top of <see cref="IScriptObject"/>.</summary>
public static class ScriptObjectExtensions
{
    public static void SetValue(this IScriptObject target, string member, object? value, bool readOnly)
    {
        if (!target.TrySetValue(null!, default, member, value, readOnly))
        {
            throw new InvalidOperationException($"The member `{member}` is read-only");
        }
    }

    public static bool TryGetValue(this IScriptObject source, string member, out object? value) =>
        source.TryGetValue(null!, default, member, out value);

    public static void AssertNotReadOnly(this IScriptObject target)
    {
        if (target.IsReadOnly)
        {
            throw new InvalidOperationException("The object is read-only");
        }
    }

    /// <summary>Makes a delegate callable from templates under a name.</summary>
    public static void Import(this IScriptObject target, string member, Delegate function) =>
        target.SetValue(member, DelegateCustomFunction.Create(function), readOnly: true);

    /// <summary>Copies the members of another object; members that are read-only here stay as they are.</summary>
    public static void Import(this IScriptObject target, IScriptObject source)
    {
        foreach (var member in source.GetMembers())
        {
            if (target.CanWrite(member) && source.TryGetValue(member, out var value))
            {
                target.TrySetValue(null!, default, member, value, readOnly: false);
            }
        }
    }
}

/// <summary><c>empty</c>: an object that is nothing, and equals every empty thing.</summary>
public sealed class EmptyScriptObject : IScriptObject
{
    public static readonly EmptyScriptObject Default = new();

    private EmptyScriptObject() { }

    public int Count => 0;

    public bool IsReadOnly
    {
        get => true;
        set => _ = value;
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = null;
        return false;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        throw new ScriptRuntimeException(span, "Cannot set a property on the empty object");

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => "";
}
