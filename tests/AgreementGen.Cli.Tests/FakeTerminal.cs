using System.Text;
using AgreementGen.Cli.Terminals;

namespace AgreementGen.Cli.Tests;

/// <summary>A console of memory.</summary>
internal sealed class FakeTerminal : ITerminal
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();
    private readonly List<byte> _bytes = [];

    public TextWriter Out => new StringWriter(_out) { NewLine = "\n" };

    public TextWriter Error => new StringWriter(_error) { NewLine = "\n" };

    public bool IsOutputScreen { get; init; }

    public bool IsErrorScreen { get; init; }

    public byte[] Input { get; init; } = [];

    public Dictionary<string, string> Variables { get; init; } = new(StringComparer.Ordinal);

    public int Processors => 2;

    public CancellationToken Interruption { get; init; }

    public Stream OpenInput() => new MemoryStream(Input);

    public Stream OpenOutput() => new Recorder(_bytes);

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    public string Errors => _error.ToString();

    /// <summary>Lines, then bytes; bytes of a package are only named.</summary>
    public string Output => _out + (IsPackage ? "<docx>\n" : Encoding.UTF8.GetString(Bytes));

    public byte[] Bytes => [.. _bytes];

    private bool IsPackage => Bytes.AsSpan().StartsWith("PK"u8);

    private sealed class Recorder(List<byte> bytes) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => bytes.AddRange(buffer);
    }
}
