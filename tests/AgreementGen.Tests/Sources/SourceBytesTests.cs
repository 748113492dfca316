using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Sources;

public sealed class SourceBytesTests
{
    private const int Limit = 2 * 1024 * 1024;

    private readonly DiagnosticBag _found = new();

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(Limit, true)]
    [InlineData(Limit, false)]
    [InlineData(1024 * 1024, false)]
    public void A_file_up_to_the_limit_is_read_whole(int size, bool canSeek)
    {
        var bytes = new byte[size];
        Random.Shared.NextBytes(bytes);

        Assert.Equal(bytes, SourceBytes.Read(Open(bytes, canSeek), "a", Limit, _found)?.ToArray());
        Assert.Equal(0, _found.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_larger_one_is_refused(bool canSeek)
    {
        Assert.Null(SourceBytes.Read(Open(new byte[Limit + 1], canSeek), "a", Limit, _found));
        Assert.Equal(Kinds.FileTooLarge, Assert.Single(_found.ToSorted()).Kind);
    }

    private static Stream Open(byte[] bytes, bool canSeek) => canSeek ? new MemoryStream(bytes) : new Pipe(bytes);

    /// <summary>As standard input: no length, a few bytes at a time.</summary>
    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, 4000));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 4000)]);
    }
}
