#nullable enable
using System;

namespace App
{
    public interface ILogger { void LogInformation(string m, params object?[] a); void LogWarning(string m, params object?[] a); void LogError(string m, params object?[] a); }

    public sealed class Apis
    {
        public Flora.AssetsClient Assets { get; } = new Flora.FloraClient().Assets;
        public Flora.Runs.RunsClient Runs { get; } = new Flora.Runs.RunsApi().Runs;
    }

    public abstract class Base
    {
        protected readonly Apis client = new();
        protected readonly ILogger logger = null!;
        protected static void Use(string s) { }
        protected static void Show(string s) { }
        protected static void Log(string s) => Console.WriteLine(s);
    }
}
