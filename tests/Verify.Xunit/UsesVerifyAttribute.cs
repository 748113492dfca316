using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Marks a test class whose tests call <see cref="Verifier"/>: it tells which method is running, and so the file's name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class UsesVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Running = new();

    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

    public override void After(MethodInfo methodUnderTest) => Running.Value = null;

    internal static MethodInfo Method =>
        Running.Value
        ?? throw new InvalidOperationException(
            "Add [UsesVerify] to the test class: Verify does not know which test runs."
        );
}
