#nullable enable
using System;
using System.CodeDom.Compiler;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace FloraGen
{
    [AttributeUsage(AttributeTargets.Property)] internal sealed class AvailableWhenAttribute(params object[] statuses) : Attribute { public object[] Statuses { get; } = statuses; }
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue)] internal sealed class EnsuresSuccessAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Field)] internal sealed class FailureAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Property)] internal sealed class FailureDetailAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)] internal sealed class FailureGuardAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Field)] internal sealed class PendingAttribute : Attribute;
}

namespace Programs
{
    using FloraGen;

    [GeneratedCode("FloraGen", "1.0")] public enum S { Unrecognized, [Pending] Waiting, Ready, [Failure] Failed }

    [GeneratedCode("FloraGen", "1.0")]
    public sealed record Asset
    {
        public required S Status { get; init; }
        public string? Name { get; init; }
        [AvailableWhen(S.Ready)] public string? Url { get; init; }
        [FailureDetail] public string? Reason { get; init; }
        [FailureGuard] public bool IsFailed => Status is S.Failed;
        [return: EnsuresSuccess] public Asset EnsureSucceeded() => IsFailed ? throw new InvalidOperationException() : this;
    }

    [GeneratedCode("FloraGen", "1.0")]
    public sealed class Client
    {
        public Asset[] Answers { get; set; } = [];
        public int Next { get; set; }
        public Asset Fetch() => Answers[Next++ % Answers.Length];
        public Task<Asset> FetchAsync() => Task.FromResult(Fetch());
    }

    public sealed class Holder { public Asset Kept = null!; public Asset Stored { get; set; } = null!; }

    /// <summary>To wait for it lets somebody else write the field.</summary>
    public readonly struct Wait(Suite suite) : INotifyCompletion
    {
        public Wait GetAwaiter() => this;
        public bool IsCompleted => true;
        public void OnCompleted(Action continuation) => continuation();
        public void GetResult() => suite.Disturb();
    }

    public sealed class Scope(Suite suite) : IDisposable { public void Dispose() => suite.Disturb(); }

    public delegate int Program(Asset a, Asset b, Asset other, bool p, bool q, bool r);

    public sealed partial class Suite
    {
        private const int RunsOfEach = 400;

        public readonly Client client = new();
        public Asset _field = null!;
        public Asset _spare = null!;
        public readonly Holder _holder = new();
        public bool[] Null = [];
        public int[] Reached = [];

        public Asset Auto { get; set; } = null!;

        public int Length(int site, string? text)
        {
            Reached[site]++;
            Null[site] |= text is null;
            return 1;
        }

        public void Disturb()
        {
            _field = _spare;
            Auto = _spare;
            _holder.Kept = _spare;
            _holder.Stored = _spare;
        }

        public static void Swap(ref Asset x, ref Asset y) => (x, y) = (y, x);

        private static void Throw(bool really)
        {
            if (really)
            {
                throw new InvalidOperationException();
            }
        }

        public static (bool[] Null, int[] Reached) Run(int programs, int sites)
        {
            Asset[] all = [Of(S.Unrecognized), Of(S.Waiting), Of(S.Ready), Of(S.Failed)];
            Suite suite = new() { Null = new bool[sites], Reached = new int[sites] };
            for (int number = 0; number < programs; number++)
            {
                Program program = typeof(Suite).GetMethod("M" + number)!.CreateDelegate<Program>(suite);
                Random random = new(number);
                for (int run = 0; run < RunsOfEach; run++)
                {
                    Asset Any() => all[random.Next(4)];
                    (Asset a, Asset b, Asset other) = (all[run % 4], all[run / 4 % 4], Any());
                    (suite._field, suite._spare, suite.Auto) = (Any(), Any(), Any());
                    (suite._holder.Kept, suite._holder.Stored) = (Any(), Any());
                    (suite.client.Answers, suite.client.Next) = ([Any(), Any(), Any()], 0);
                    try
                    {
                        _ = program(a, b, other, (run & 16) != 0, (run & 32) != 0, (run & 64) != 0);
                    }
                    catch (InvalidOperationException)
                    {
                    }
                }
            }

            return (suite.Null, suite.Reached);
        }

        private static Asset Of(S status) => new() { Status = status, Url = status == S.Ready ? "url" : null, Reason = status == S.Failed ? "reason" : null };
    }
}
