using System.Collections;
using System.Runtime.InteropServices;

namespace Scriban.Runtime;

/// <summary>
/// Names and values in the order in which they were added. Most objects have few members: looking along the row is faster than a hash.
/// Long rows have an index. Reading changes nothing, so several threads may read at once.
/// </summary>
internal sealed class MemberTable(int capacity) : IEnumerable<KeyValuePair<string, object?>>
{
    /// <summary>From so many members on there is an index.</summary>
    private const int Long = 12;

    private readonly List<KeyValuePair<string, object?>> _members = new(capacity);
    private Dictionary<string, int>? _index;

    public int Count => _members.Count;

    public string[] Names => [.. _members.Select(static member => member.Key)];

    public object?[] Values => [.. _members.Select(static member => member.Value)];

    public bool TryGetValue(string name, out object? value)
    {
        var place = IndexOf(name);
        value = place < 0 ? null : _members[place].Value;
        return place >= 0;
    }

    public bool Contains(string name) => IndexOf(name) >= 0;

    public void Set(string name, object? value)
    {
        var place = IndexOf(name);
        if (place < 0)
        {
            Append(name, value);
        }
        else
        {
            _members[place] = new(name, value);
        }
    }

    /// <exception cref="ArgumentException">The name is there already.</exception>
    public void Add(string name, object? value)
    {
        if (Contains(name))
        {
            throw new ArgumentException($"There is a member `{name}` already", nameof(name));
        }

        Append(name, value);
    }

    public bool Remove(string name)
    {
        var place = IndexOf(name);
        if (place < 0)
        {
            return false;
        }

        _members.RemoveAt(place);
        _index = MakeIndex();
        return true;
    }

    public void Clear()
    {
        _members.Clear();
        _index = null;
    }

    public List<KeyValuePair<string, object?>>.Enumerator GetEnumerator() => _members.GetEnumerator();

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() =>
        GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Append(string name, object? value)
    {
        if (_members.Capacity == 0)
        {
            _members.Capacity = Long;
        }

        _members.Add(new(name, value));
        if (_index is null)
        {
            _index = MakeIndex();
        }
        else
        {
            _index.Add(name, _members.Count - 1);
        }
    }

    private int IndexOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_index is not null)
        {
            return _index.GetValueOrDefault(name, -1);
        }

        var members = CollectionsMarshal.AsSpan(_members);
        for (var i = 0; i < members.Length; i++)
        {
            var key = members[i].Key;
            if (key.Length == name.Length && key == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Null for a short row.</summary>
    private Dictionary<string, int>? MakeIndex()
    {
        if (_members.Count < Long)
        {
            return null;
        }

        var index = new Dictionary<string, int>(_members.Count, StringComparer.Ordinal);
        for (var i = 0; i < _members.Count; i++)
        {
            index.Add(_members[i].Key, i);
        }

        return index;
    }
}
