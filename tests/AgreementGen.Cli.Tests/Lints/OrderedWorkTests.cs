using AgreementGen.Cli.Lints;

namespace AgreementGen.Cli.Tests.Lints;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Results_come_in_the_order_of_the_things(int workers)
    {
        var taken = new List<int>();

        OrderedWork.Run(
            Enumerable.Range(0, 200),
            workers,
            i =>
            {
                // The earlier take longer.
                Thread.SpinWait((200 - i) * 200);
                return i;
            },
            taken.Add
        );

        Assert.Equal(Enumerable.Range(0, 200), taken);
    }

    /// <summary>However many things there are, few of them are held.</summary>
    [Fact]
    public void Things_are_asked_for_as_results_are_taken()
    {
        var (asked, taken, most) = (0, 0, 0);

        OrderedWork.Run(Things(), 2, i => i, _ => taken++);

        Assert.Equal(1000, taken);
        Assert.InRange(most, 1, 20);

        IEnumerable<int> Things()
        {
            for (; asked < 1000; asked++)
            {
                most = Math.Max(most, asked - taken);
                yield return asked;
            }
        }
    }

    [Fact]
    public void What_is_thrown_arrives()
    {
        Assert.Throws<OperationCanceledException>(() =>
            OrderedWork.Run<int, int>([1, 2, 3], 2, _ => throw new OperationCanceledException(), _ => { })
        );
    }
}
