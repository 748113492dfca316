using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>An array of a template. It grows when written past its end, and can carry named members as well.</summary>
public class ScriptArray : IList<object?>, IReadOnlyList<object?>, IList, IScriptObject, IScriptPrintable
{
    private readonly List<object?> _items;
    private ScriptObject? _members;

    public ScriptArray()
        : this(0) { }

    public ScriptArray(int capacity) => _items = new List<object?>(capacity);

    public ScriptArray(IEnumerable<object?> values) => _items = [.. values];

    public ScriptArray(IEnumerable values)
        : this(values.Cast<object?>()) { }

    public int Count => _items.Count;

    public virtual bool IsReadOnly { get; set; }

    /// <summary>The named members, if there are any.</summary>
    public ScriptObject? ScriptObject => _members;

    public int Capacity
    {
        get => _items.Capacity;
        set => _items.Capacity = value;
    }

    /// <summary>Null past the end; writing there fills the gap with nulls.</summary>
    public virtual object? this[int index]
    {
        get => index >= 0 && index < _items.Count ? _items[index] : null;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            this.AssertNotReadOnly();
            while (index >= _items.Count)
            {
                _items.Add(null);
            }

            _items[index] = value;
        }
    }

    public virtual void Add(object? item)
    {
        this.AssertNotReadOnly();
        _items.Add(item);
    }

    public void AddRange(IEnumerable<object?> items)
    {
        foreach (var item in items)
        {
            Add(item);
        }
    }

    public virtual void Insert(int index, object? item)
    {
        this.AssertNotReadOnly();
        while (_items.Count < index)
        {
            _items.Add(null);
        }

        _items.Insert(index, item);
    }

    public virtual void RemoveAt(int index)
    {
        this.AssertNotReadOnly();
        if (index >= 0 && index < _items.Count)
        {
            _items.RemoveAt(index);
        }
    }

    public virtual bool Remove(object? item)
    {
        this.AssertNotReadOnly();
        return _items.Remove(item);
    }

    public virtual void Clear()
    {
        this.AssertNotReadOnly();
        _items.Clear();
    }

    public virtual int IndexOf(object? item) => _items.IndexOf(item);

    public virtual bool Contains(object? item) => _items.Contains(item);

    public void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public List<object?>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public virtual ScriptArray Clone(bool deep)
    {
        var clone = new ScriptArray(_items) { _members = (ScriptObject?)_members?.Clone(deep) };
        return clone;
    }

    void IScriptPrintable.PrintTo(TemplateContext context, ValuePrinter printer)
    {
        printer.Append('[');
        for (var i = 0; i < _items.Count; i++)
        {
            printer.Append(i == 0 ? "" : ", ").AppendNested(_items[i]);
        }

        printer.Append(']');
    }

    public override string ToString() => ValuePrinter.Print(TemplateContext.ForPrinting, this);

    // ---- Named members -----------------------------------------------------------------------------------------------

    int IScriptObject.Count => _members?.Count ?? 0;

    public IEnumerable<string> GetMembers() => _members is null ? ["size"] : ["size", .. _members.GetMembers()];

    public bool Contains(string member) => member == "size" || _members?.Contains(member) == true;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (member == "size")
        {
            value = Boxed.Of(_items.Count);
            return true;
        }

        value = null;
        return _members?.TryGetValue(context, span, member, out value) == true;
    }

    public bool CanWrite(string member) => !IsReadOnly && member != "size" && _members?.CanWrite(member) != false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        CanWrite(member) && (_members ??= []).TrySetValue(context, span, member, value, readOnly);

    public void SetValue(string member, object? value, bool readOnly) =>
        (_members ??= []).SetValue(member, value, readOnly);

    public bool Remove(string member) => _members?.Remove(member) == true;

    public void SetReadOnly(string member, bool readOnly) => (_members ??= []).SetReadOnly(member, readOnly);

    IScriptObject IScriptObject.Clone(bool deep) => Clone(deep);

    // ---- The list without a type ---------------------------------------------------------------------------------------

    bool IList.IsFixedSize => IsReadOnly;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = value;
    }

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    void IList.Remove(object? value) => Remove(value);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);
}
