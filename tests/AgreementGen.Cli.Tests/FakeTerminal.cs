using System.Text;
using AgreementGen.Cli.Terminals;

namespace AgreementGen.Cli.Tests;

/// <summary>A console of memory.</summary>
internal sealed class FakeTerminal : ITerminal
{
    private readonly StringWriter _out = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly MemoryStream _bytes = new();

    public TextWriter Out => _out;

    public TextWriter Error => _error;

    public bool IsOutputScreen { get; init; }

    public bool IsErrorScreen { get; init; }

    public byte[] Input { get; init; } = [];

    public Dictionary<string, string> Variables { get; init; } = new(StringComparer.Ordinal);

    public CancellationToken Interruption { get; init; }

    public Stream OpenInput() => new MemoryStream(Input);

    public Stream OpenOutput() => new Uncloseable(_bytes);

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    public string Errors => _error.ToString();

    /// <summary>Lines, then bytes; bytes of a package are only named.</summary>
    public string Output => _out + (IsPackage ? "<docx>\n" : Encoding.UTF8.GetString(Bytes));

    public byte[] Bytes => _bytes.ToArray();

    private bool IsPackage => Bytes.AsSpan().StartsWith("PK"u8);

    private sealed class Uncloseable(Stream inner) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(buffer);

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
