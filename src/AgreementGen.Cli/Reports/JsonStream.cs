using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AgreementGen.Cli.Reports;

/// <summary>Indented JSON that goes out piece by piece, so that many files take no more memory than one.</summary>
internal sealed class JsonStream : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Vietnamese stays readable; nothing of it goes into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TextWriter _writer;

    public JsonStream(TextWriter writer)
    {
        _writer = writer;
        Json = new Utf8JsonWriter(_buffer, Options);
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Bytes that may wait: one file can have a hundred thousand places of one finding.</summary>
    private const int Full = 1 << 14;

    /// <summary>What was written so far goes out when it is much.</summary>
    public void DrainWhenFull()
    {
        if (_buffer.WrittenCount + Json.BytesPending > Full)
            Drain();
    }

    /// <summary>What was written so far goes out.</summary>
    public void Drain()
    {
        Json.Flush();
        _writer.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    /// <summary>The end, with a line break behind it.</summary>
    public void End()
    {
        Drain();
        _writer.WriteLine();
    }

    public void Dispose() => Json.Dispose();
}
