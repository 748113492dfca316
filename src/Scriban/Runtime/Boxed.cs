namespace Scriban.Runtime;

/// <summary>Small values as objects, made once.</summary>
internal static class Boxed
{
    private const int Least = -128;
    private const int Most = 1023;

    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object?[] Integers = new object?[Most - Least + 1];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => value is < Least or > Most ? value : Integers[value - Least] ??= value;

    /// <summary>An <c>int</c> where it fits, else a <c>long</c>.</summary>
    public static object Of(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : value;
}
