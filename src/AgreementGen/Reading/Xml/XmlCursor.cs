using System.Text;
using System.Xml;
using AgreementGen.Diagnostics;
using AgreementGen.Reading.Packages;

namespace AgreementGen.Reading.Xml;

/// <summary>
/// Walks the XML of one part, forward only. <see cref="Children"/> moves from child to child; what a caller does not look into is passed
/// over. DTDs are refused, nothing is ever fetched.
/// </summary>
internal sealed class XmlCursor : IDisposable
{
    private readonly XmlReader _reader;
    private readonly Func<bool> _read;
    private readonly Func<string> _value;
    private readonly DocxLimits _limits;
    private string? _lastUri;
    private Space _lastSpace;

    public XmlCursor(Stream stream, string part, XmlNameTable names, DocxLimits limits)
    {
        (Part, _limits) = (part, limits);
        _reader = Guard(() => XmlReader.Create(stream, Settings(names)));
        _read = _reader.Read;
        _value = () => _reader.Value;
        MoveToRoot();
    }

    /// <summary>Name of the part.</summary>
    public string Part { get; }

    /// <summary>The element's name without its prefix.</summary>
    public string Name => _reader.LocalName;

    /// <summary>The element's vocabulary.</summary>
    public Space Space
    {
        get
        {
            var uri = _reader.NamespaceURI;
            if (!ReferenceEquals(uri, _lastUri))
                (_lastUri, _lastSpace) = (uri, Spaces.Of(uri));
            return _lastSpace;
        }
    }

    /// <summary>Blanks at the ends of the element's text count (<c>xml:space</c>).</summary>
    public bool KeepsBlanks => _reader.XmlSpace == XmlSpace.Preserve;

    /// <summary>To the outermost element; a part without one is not well-formed.</summary>
    private void MoveToRoot()
    {
        while (Read() && _reader.NodeType != XmlNodeType.Element) { }
    }

    /// <summary>Children of the present element, by their names; the cursor stands on each in turn.</summary>
    public ChildWalk Children() => new(this);

    /// <summary>An attribute of the element's own vocabulary, which WordprocessingML and formulas name with their prefix and others without; null when it has none.</summary>
    public string? Attribute(string name) =>
        Space is Space.Word or Space.Math
            ? _reader.GetAttribute(name, _reader.NamespaceURI)
            : _reader.GetAttribute(name);

    /// <summary>An attribute of another vocabulary.</summary>
    public string? Attribute(string name, Space space)
    {
        foreach (var (uri, known) in Spaces.All)
        {
            if (known == space && _reader.GetAttribute(name, uri) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The attribute <c>val</c>, which most elements have.</summary>
    public string? Value => Attribute("val");

    /// <summary>The text in the present element.</summary>
    public string Text()
    {
        if (_reader.IsEmptyElement)
            return "";
        var (depth, text) = (_reader.Depth, "");
        StringBuilder? more = null;
        while (Read() && _reader.Depth > depth)
        {
            if (
                _reader.NodeType
                is not (
                    XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.Whitespace
                    or XmlNodeType.SignificantWhitespace
                )
            )
                continue;
            // A long text is only read on when it is asked for.
            var next = Guard(_value);
            if (text.Length == 0)
                text = next;
            else
                (more ??= new StringBuilder(text)).Append(next);
        }
        return more?.ToString() ?? text;
    }

    /// <summary>
    /// In <c>mc:AlternateContent</c>: moves to the first choice whose vocabularies are known, else to the fallback; false when there is
    /// neither (ECMA-376 part 3, 7.6).
    /// </summary>
    public bool MoveToChoice()
    {
        foreach (var name in Children())
        {
            if (name == "Fallback" || (name == "Choice" && IsUnderstood(_reader.GetAttribute("Requires"))))
                return true;
        }
        return false;
    }

    /// <summary>To the end of the part, so that what follows is well-formed too and the check sum is compared.</summary>
    public void Finish()
    {
        while (Read()) { }
    }

    public void Dispose() => _reader.Dispose();

    private bool IsUnderstood(string? prefixes) =>
        prefixes is not null
        && prefixes
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(prefix => Spaces.IsUnderstood(_reader.LookupNamespace(prefix)));

    private bool Read() =>
        Guard(_read)
        && (_reader.Depth <= _limits.Depth ? true : throw new DocxException(Kinds.DocxTooDeep, Part, _limits.Depth));

    /// <summary>What the XML reader, the unpacking and the check of the sum throw, said in our words.</summary>
    private T Guard<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (XmlException mistake)
        {
            throw mistake.Message.Contains("DTD", StringComparison.Ordinal)
                ? new DocxException(Kinds.DocxDtd, Part)
                : new DocxException(Kinds.DocxPartDamaged, Part);
        }
        catch (InvalidDataException)
        {
            throw new DocxException(Kinds.DocxPartDamaged, Part);
        }
    }

    private static XmlReaderSettings Settings(XmlNameTable names) =>
        new()
        {
            NameTable = names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };

    /// <summary>The loop over children; one at a time, inner loops have ended when an outer one goes on.</summary>
    internal struct ChildWalk(XmlCursor cursor)
    {
        private readonly int _depth = cursor._reader.Depth;
        private bool _isOver = cursor._reader.IsEmptyElement;

        public readonly string Current => cursor._reader.LocalName;

        public readonly ChildWalk GetEnumerator() => this;

        public bool MoveNext()
        {
            while (!_isOver && cursor.Read())
            {
                if (cursor._reader.NodeType == XmlNodeType.Element)
                {
                    if (cursor._reader.Depth == _depth + 1)
                        return true;
                }
                else if (cursor._reader.Depth <= _depth)
                    _isOver = true;
            }
            _isOver = true;
            return false;
        }
    }
}
